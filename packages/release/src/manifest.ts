import { createHash } from 'node:crypto'
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
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
  await writeFile(join(folder, manifestName), renderManifest(manifest))
  return manifest
}

/** The text of the file that holds a sorted manifest. */
export function renderManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 1)}\n`
}

/** The paths that are missing, changed or not in the folder's manifest; none when the folder is whole. */
export async function checkManifest(folder: string): Promise<readonly string[]> {
  return (await compareWithManifest(folder)).wrong
}

/** The entries of a folder's manifest whose files are as it has them, and the paths that are missing, changed or not in it. */
export async function compareWithManifest(
  folder: string,
): Promise<{ readonly whole: Manifest; readonly wrong: readonly string[] }> {
  const claimed = await readManifest(folder)
  if (claimed === null) return { whole: [], wrong: [manifestName] }
  const found = new Map(describeFiles(folder).map((entry) => [entry.path, entry]))
  const known = new Set(claimed.map((entry) => entry.path))
  const isWhole = ({ path, size, sha256 }: ManifestEntry) =>
    found.get(path)?.size === size && found.get(path)?.sha256 === sha256
  const wrong = claimed.filter((entry) => !isWhole(entry)).map((entry) => entry.path)
  return {
    whole: claimed.filter(isWhole),
    wrong: [...wrong, ...[...found.keys()].filter((path) => !known.has(path))].sort(),
  }
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

/**
 * The files of a folder but the manifest as they are now, sorted by path. They are read one after the other and at once,
 * which for thousands of small files is faster than Node's pool of threads.
 */
export function describeFiles(folder: string): Manifest {
  return listPaths(folder)
    .filter((path) => path !== manifestName)
    .map((path) => describe(path, readFileSync(join(folder, path))))
}

/** The entry of a file with these bytes. */
export function describe(path: string, bytes: Uint8Array): ManifestEntry {
  return describeAs(path, { size: bytes.length, sha256: sha256Of(bytes) })
}

/** The entry of a file whose bytes are known. */
export function describeAs(
  path: string,
  { size, sha256 }: Pick<ManifestEntry, 'size' | 'sha256'>,
): ManifestEntry {
  return { path, size, sha256, type: typeOf(path), cache: cacheClass(path) }
}

/** The paths of a folder's files, sorted; a link counts as what it leads to. */
export function listPaths(folder: string): readonly string[] {
  return pathsBelow(folder, '').sort()
}

function pathsBelow(folder: string, below: string): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below + entry.name
    return isFolder(entry) ? pathsBelow(folder, `${path}/`) : path
  })
}

function isFolder(entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory()
  return statSync(join(entry.parentPath, entry.name)).isDirectory()
}

/** In hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
