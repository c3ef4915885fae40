import { readdir, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { SiteFiles } from './render-site.ts'

const previous = new Map<string, ReadonlySet<string>>()

/** Removes what the last build of this process wrote and the present one did not; other files are let be. */
export async function removeStaleFiles(outputDir: string, files: SiteFiles): Promise<void> {
  const present = new Set([...files.pages, ...files.others, ...files.assets].map((file) => file.path))
  const before = previous.get(outputDir) ?? new Set((await listHtml(outputDir)))
  previous.set(outputDir, present)
  for (const path of before) if (!present.has(path)) await rm(join(outputDir, path), { force: true })
}

async function listHtml(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
}
