import { readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describeFiles, readManifest, writeManifest } from './manifest.ts'
import { planCopies } from './precompress.ts'

/**
 * Writes the compressed copies and the manifest of a finished site anew, after its files were changed by other means.
 * Copies of files that are the same in another finished site are taken from there.
 */
export async function refreshRelease(folder: string, other: string): Promise<void> {
  const old = ((await readManifest(folder)) ?? []).filter(({ encoder }) => encoder !== undefined)
  for (const { path } of old) await rm(join(folder, path), { force: true })
  const entries = describeFiles(folder)
  const files = entries.map((entry) => {
    const from = join(folder, entry.path)
    return { entry, from, read: () => readFileSync(from) }
  })
  const copies = planCopies(new Map(files.map((file) => [file.entry.path, file])), {
    folder: other,
    entries: (await readManifest(other)) ?? [],
  })
  for (const { entry, read } of copies) writeFileSync(join(folder, entry.path), read())
  await writeManifest(folder, [...entries, ...copies.map(({ entry }) => entry)])
}
