import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { type CacheClass, cacheClass, typeOf } from './headers.ts'

/** A file of a site. */
export type ManifestEntry = {
  /** With slashes. */
  readonly path: string
  /** In bytes. */
  readonly size: number
  /** In hexadecimal. */
  readonly sha256: string
  /** The content type; that of a compressed copy is its file's. */
  readonly type: string
  readonly cache: CacheClass
  /** What a compressed copy was made with; other files have none. */
  readonly encoder?: string
}

/** Every file of a finished site but the manifest itself, sorted by path. */
export type Manifest = readonly ManifestEntry[]

export const manifestName = 'manifest.json'

/** Writes the manifest of a folder, sorted; being written last, it says that the folder is whole. */
export async function writeManifest(folder: string, entries: readonly ManifestEntry[]): Promise<Manifest> {
  const manifest = entries.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  await writeFile(join(folder, manifestName), `${JSON.stringify(manifest, null, 1)}\n`)
  return manifest
}

/** The paths that are missing, changed or not in the folder's manifest; none when the folder is whole. */
export async function checkManifest(folder: string): Promise<readonly string[]> {
  const claimed = await readManifest(folder)
  if (claimed === null) return [manifestName]
  const found = new Map((await describeFiles(folder)).map((entry) => [entry.path, entry.sha256]))
  const wrong = claimed.filter((entry) => found.get(entry.path) !== entry.sha256).map((entry) => entry.path)
  const known = new Set(claimed.map((entry) => entry.path))
  return [...wrong, ...[...found.keys()].filter((path) => !known.has(path))].sort()
}

/** A folder's manifest, or null where it is missing or damaged. */
export async function readManifest(folder: string): Promise<Manifest | null> {
  try {
    const manifest: Manifest = JSON.parse(await readFile(join(folder, manifestName), 'utf8'))
    return Array.isArray(manifest) ? manifest : null
  } catch {
    return null
  }
}

/** The files of a folder as they are now, sorted by path. */
export async function describeFiles(folder: string): Promise<Manifest> {
  const manifest: ManifestEntry[] = []
  for (const path of await listPaths(folder)) {
    const bytes = await readFile(join(folder, path))
    manifest.push({
      path,
      size: bytes.length,
      sha256: sha256Of(bytes),
      type: typeOf(path),
      cache: cacheClass(path),
    })
  }
  return manifest
}

/** The paths of a folder's files but the manifest, sorted. */
export async function listPaths(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((path) => path !== manifestName)
    .sort()
}

/** In hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
