import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Manifest, manifestName, readManifest, sha256Of } from './manifest.ts'
import { readServedSite, type ServedSite } from './served-site.ts'

/** A finished site by its name, what it holds and how it is served. */
export type Release = {
  /** As `releaseId` has it. */
  readonly id: string
  readonly manifest: Manifest
  readonly served: ServedSite
}

/** The name of a release: the first sixteen hexadecimal digits of the SHA-256 of its manifest's bytes. */
export function releaseId(manifest: string | Uint8Array): string {
  return sha256Of(Buffer.from(manifest)).slice(0, 16)
}

/** The finished site in a folder; null where there is none. @throws where it is damaged. */
export async function readRelease(folder: string): Promise<Release | null> {
  const manifest = await readManifest(folder)
  if (manifest === null) return null
  const id = releaseId(await readFile(join(folder, manifestName)))
  return { id, manifest, served: await readServedSite(folder) }
}
