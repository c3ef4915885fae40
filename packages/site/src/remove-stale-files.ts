import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { SiteFiles } from './render-site.ts'

type WrittenFiles = Pick<SiteFiles, 'pages' | 'others' | 'assets'>

/** Removes from the output folder what one build wrote and the next one did not; other files are let be. */
export async function removeStaleFiles(
  outputDir: string,
  before: WrittenFiles,
  after: WrittenFiles,
): Promise<void> {
  const present = pathsOf(after)
  for (const path of pathsOf(before)) if (!present.has(path)) await rm(join(outputDir, path), { force: true })
}

function pathsOf({ pages, others, assets }: WrittenFiles): ReadonlySet<string> {
  return new Set([...pages, ...others, ...assets].map(({ path }) => path))
}
