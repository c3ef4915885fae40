import { dirname } from 'node:path'
import { lastUse } from './pictures/last-use.ts'
import type { Project } from './project.ts'
import { removeUnused } from './remove-unused.ts'

const keptFor = 30 * 24 * 60 * 60 * 1000

/**
 * Removes encoded pictures that nobody has used for thirty days, pages that were parsed by an older program, and what killed
 * builds left behind. A picture's days end with the last use of any: a build that turbo takes from its cache uses none.
 */
export async function pruneCaches({ pictureCacheDir, pageCacheDir, workDir }: Project): Promise<void> {
  await removeUnused(pictureCacheDir, (await lastUse(pictureCacheDir)) - keptFor)
  for (const folder of [pageCacheDir, dirname(workDir)]) await removeUnused(folder, Date.now() - keptFor)
}
