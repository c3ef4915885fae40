import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describeFiles, readManifest, writeManifest } from './manifest.ts'
import { precompress } from './precompress.ts'

/**
 * Writes the compressed copies and the manifest of a finished site anew, after its files were changed by other means.
 * Copies of files that are the same in another finished site are taken from there.
 */
export async function refreshRelease(folder: string, other: string): Promise<void> {
  const copies = ((await readManifest(folder)) ?? []).filter(({ encoder }) => encoder !== undefined)
  for (const { path } of copies) await rm(join(folder, path), { force: true })
  const files = await describeFiles(folder)
  await writeManifest(folder, [...files, ...(await precompress(folder, files, other))])
}
