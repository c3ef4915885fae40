import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { BuiltSites } from './built-sites.ts'
import { type Finding, finding } from './finding.ts'

/** Copies of smaller files may be left out. */
const smallest = 1000

/** Whether a path is that of a compressed copy. */
export function isCopy(path: string): boolean {
  return /\.(?:br|gz)$/.test(path)
}

/** Compressed copies that are not of their file's bytes, or of no file, and pages without any. */
export function checkCopies(sites: BuiltSites): readonly Finding[] {
  return sites.sites.flatMap((site) => {
    const files = sites.files.filter((file) => file.site === site)
    const paths = new Set(files.map(({ path }) => path))
    return files.flatMap((file) => {
      const { path } = file
      if (!isCopy(path)) {
        const lacks = /\.html$/.test(path) && file.size >= smallest && !paths.has(`${path}.br`)
        return lacks ? [finding(file, 'compressed', 'it has no compressed copy')] : []
      }
      const original = path.replace(/\.\w+$/, '')
      if (!paths.has(original)) return [finding(file, 'compressed', 'it is a copy of no file')]
      const isSame = unpack(join(site.folder, path))?.equals(readFileSync(join(site.folder, original)))
      return isSame ? [] : [finding(file, 'compressed', `it is no copy of ${original}`)]
    })
  })
}

function unpack(file: string): Buffer | null {
  try {
    const bytes = readFileSync(file)
    return file.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes)
  } catch {
    return null
  }
}
