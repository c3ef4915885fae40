import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** A file of a site: its path with slashes, its size in bytes, its SHA-256 in hexadecimal. */
export type ManifestEntry = { readonly path: string; readonly size: number; readonly sha256: string }

/** Every file of a finished site but the manifest itself, sorted by path. */
export type Manifest = readonly ManifestEntry[]

export const manifestName = 'manifest.json'

/** Writes the manifest of a folder; being written last, it says that the folder is whole. */
export async function writeManifest(folder: string): Promise<Manifest> {
  const manifest = await describe(folder)
  await writeFile(join(folder, manifestName), `${JSON.stringify(manifest, null, 1)}\n`)
  return manifest
}

/** The paths that are missing, changed or not in the folder's manifest; none when the folder is whole. */
export async function checkManifest(folder: string): Promise<readonly string[]> {
  const claimed = await readManifest(folder)
  if (claimed === null) return [manifestName]
  const found = new Map((await describe(folder)).map((entry) => [entry.path, entry.sha256]))
  const wrong = claimed.filter((entry) => found.get(entry.path) !== entry.sha256).map((entry) => entry.path)
  const known = new Set(claimed.map((entry) => entry.path))
  return [...wrong, ...[...found.keys()].filter((path) => !known.has(path))].sort()
}

/** A folder's manifest, or null where it is missing or damaged. */
async function readManifest(folder: string): Promise<Manifest | null> {
  try {
    const manifest: Manifest = JSON.parse(await readFile(join(folder, manifestName), 'utf8'))
    return Array.isArray(manifest) ? manifest : null
  } catch {
    return null
  }
}

async function describe(folder: string): Promise<Manifest> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((path) => path !== manifestName)
    .sort()
  const manifest: ManifestEntry[] = []
  for (const path of paths) {
    const bytes = await readFile(join(folder, path))
    manifest.push({ path, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })
  }
  return manifest
}
