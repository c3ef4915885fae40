import { linkSync, lstatSync } from 'node:fs'

/**
 * Makes a file stand at a second place too, which costs less than another one; false where it is itself a link, and where its disk
 * cannot do that. From then on nobody may change it where it stands: it can only be replaced.
 */
export function tryLink(from: string, to: string): boolean {
  try {
    if (!lstatSync(from).isFile()) return false
    linkSync(from, to)
    return true
  } catch {
    return false
  }
}
