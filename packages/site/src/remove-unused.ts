import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Removes from a folder what was last used, as its modification time tells, before a moment in milliseconds. */
export async function removeUnused(folder: string, before: number): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name)
    const found = await stat(path, { throwIfNoEntry: false })
    if (found === undefined || found.mtimeMs >= before) continue
    // what somebody else has removed meanwhile, or owns, is no reason for a build to fail
    await rm(path, { recursive: true, force: true }).catch(() => {})
  }
}
