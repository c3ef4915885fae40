import { linkSync, lstatSync, statSync } from 'node:fs'

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

/**
 * Whether two places hold one file by a link that `tryLink` made, so that what is known of the one is true of the other. Some disks give
 * every file the number 0: false there.
 */
export function isOneFile(first: string, second: string): boolean {
  const [one, other] = [first, second].map((file) => statSync(file, { bigint: true, throwIfNoEntry: false }))
  if (one === undefined || other === undefined || one.ino === 0n || one.nlink < 2n) return false
  return one.ino === other.ino && one.dev === other.dev
}
