import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BuiltSite } from './assemble.ts'
import { headersFileName, renderHeadersFile } from './headers-file.ts'
import { isOneFile } from './link-file.ts'
import {
  describe,
  describeAs,
  listPaths,
  type Manifest,
  type ManifestEntry,
  manifestName,
} from './manifest.ts'
import { type CompressedCopies, planCopies } from './precompress.ts'
import { renderServedSite, servedSiteName } from './served-site.ts'

/**
 * A file of a site to be: its entry in the manifest, a file that can become it if there is one, and its bytes, which are not held for all
 * files at once.
 */
export type PlannedFile = {
  readonly entry: ManifestEntry
  readonly from: string | null
  readonly read: () => Uint8Array
}

/**
 * Every file that a finished site is to have but the manifest, compressed copies included, sorted by path. `last` are the
 * entries of the finished site whose files are whole: their compressed copies are not made again, nor those that were made `ahead`.
 * @throws where one of them is to be kept that is not there.
 */
export function planSite(
  { parts, takesParts = false, kept = [], served, distDir }: BuiltSite,
  last: Manifest,
  ahead: CompressedCopies,
): readonly PlannedFile[] {
  const files = new Map<string, PlannedFile>()
  const known = new Map(last.map((entry) => [entry.path, entry]))
  const add = (path: string, read: () => Uint8Array, file: string | null = null) => {
    const before = known.get(path)
    const stayed = join(distDir, path)
    const isSame = before !== undefined && file !== null && isOneFile(file, stayed)
    const entry = isSame ? describeAs(path, before) : describe(path, read())
    const taken = takesParts ? file : null
    files.set(path, { entry, from: before?.sha256 === entry.sha256 ? stayed : taken, read })
  }
  for (const { from, to } of parts)
    for (const path of listPaths(from)) {
      const file = join(from, path)
      add(to === '' ? path : `${to}/${path}`, () => readFileSync(file), file)
    }
  for (const path of kept) {
    const entry = known.get(path)
    if (entry === undefined) throw new Error(`The finished site has no "${path}" to keep.`)
    // whether it stays is for `planCopies` to say, by what it would be made with now
    if (entry.encoder !== undefined) continue
    const from = join(distDir, path)
    files.set(path, { entry: describeAs(path, entry), from, read: () => readFileSync(from) })
  }
  files.delete(manifestName)
  if (!files.has(headersFileName)) {
    const headers = Buffer.from(renderHeadersFile([...files.keys()].sort(), served))
    add(headersFileName, () => headers)
  }
  const release = Buffer.from(renderServedSite(served))
  add(servedSiteName, () => release)
  const copies = planCopies(files, { folder: distDir, entries: last }, ahead)
  return [...files.values(), ...copies].toSorted((a, b) => (a.entry.path < b.entry.path ? -1 : 1))
}
