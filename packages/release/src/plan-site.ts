import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BuiltSite } from './assemble.ts'
import { headersFileName, renderHeadersFile } from './headers-file.ts'
import { describe, listPaths, type Manifest, type ManifestEntry, manifestName } from './manifest.ts'
import { planCopies } from './precompress.ts'
import { renderServedSite, servedSiteName } from './served-site.ts'

/** A file of a site to be: its entry in the manifest, and its bytes, which are not held for all files at once. */
export type PlannedFile = { readonly entry: ManifestEntry; readonly read: () => Buffer }

/**
 * Every file that a finished site is to have but the manifest, compressed copies included, sorted by path. `last` are the
 * entries of the finished site whose files are whole: their compressed copies are not made again.
 */
export function planSite({ parts, served, distDir }: BuiltSite, last: Manifest): readonly PlannedFile[] {
  const files = new Map<string, PlannedFile>()
  const add = (path: string, read: () => Buffer) => files.set(path, { entry: describe(path, read()), read })
  for (const { from, to } of parts)
    for (const path of listPaths(from))
      add(to === '' ? path : `${to}/${path}`, () => readFileSync(join(from, path)))
  files.delete(manifestName)
  if (!files.has(headersFileName)) {
    const headers = Buffer.from(renderHeadersFile([...files.keys()].sort(), served))
    add(headersFileName, () => headers)
  }
  const release = Buffer.from(renderServedSite(served))
  add(servedSiteName, () => release)
  const copies = planCopies(files, { folder: distDir, entries: last })
  return [...files.values(), ...copies].toSorted((a, b) => (a.entry.path < b.entry.path ? -1 : 1))
}
