import { existsSync, renameSync } from 'node:fs'
import { readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fillFolder } from './fill-folder.ts'
import {
  checkManifest,
  compareWithManifest,
  type Manifest,
  manifestName,
  readManifest,
  renderManifest,
  writeManifest,
} from './manifest.ts'
import { planSite } from './plan-site.ts'
import type { CompressedCopies } from './precompress.ts'
import type { ServedSite } from './served-site.ts'

/** A site that has been built: how it is served, which folders it is put together from, and where it is to stand. */
export type BuiltSite = {
  readonly served: ServedSite
  /** `to` is a folder of the finished site, empty for the site itself. */
  readonly parts: readonly { readonly from: string; readonly to: string }[]
  /** Whether nobody needs the parts any more, so that their files can become the site's. Default: they are copied. */
  readonly takesParts?: boolean
  /**
   * `to` is where the finished site that is replaced may be kept, and `from` where one was kept before: the next one is then made of it,
   * which for thousands of files that stay takes a quarter of the time. Where they lie on another disk than the site, it is not kept.
   */
  readonly spare?: { readonly from: string; readonly to: string }
  /** Paths of the finished site whose files stay, though no part holds them. Only where it is whole. Default: none. */
  readonly kept?: readonly string[]
  readonly distDir: string
  /** Whether the finished site is known to be as its manifest says. Default: its files are read to find out. */
  readonly isDistWhole?: boolean
}

/**
 * Puts built folders in place of the finished ones and returns their manifests. All are put together beside their places
 * first, so that on a fault every old site stays; then they are renamed, so that whoever looks sees an old or a new one.
 * A finished site that is whole and would come out the same is let be; of another one what stays as it is becomes links to the same
 * files. `ahead` are compressed copies that have been made already.
 */
export async function assemble(
  sites: readonly BuiltSite[],
  ahead: CompressedCopies = new Map(),
): Promise<readonly Manifest[]> {
  const manifests: Manifest[] = []
  try {
    for (const site of sites) manifests.push(await copySite(site, ahead))
    for (const { distDir, spare } of sites) {
      await restore(distDir)
      await remove(lastOf(distDir))
      if (existsSync(nextOf(distDir))) swap(distDir)
      if (spare !== undefined) [lastOf(distDir), spare.from].some((folder) => isMoved(folder, spare.to))
      await remove(lastOf(distDir))
    }
  } finally {
    for (const { distDir } of sites) await remove(nextOf(distDir))
  }
  return manifests
}

/** Puts back the last finished site where `assemble` was stopped after taking it away, and before putting the new one. */
export async function restore(distDir: string): Promise<void> {
  if (existsSync(distDir) || !existsSync(lastOf(distDir))) return
  if ((await checkManifest(lastOf(distDir))).length === 0) await rename(lastOf(distDir), distDir)
}

/** Removes a finished site and tells whether there was one; a folder without a manifest is somebody else's. */
export async function removeSite(distDir: string): Promise<boolean> {
  if (!existsSync(join(distDir, manifestName))) return false
  await rm(distDir, { recursive: true })
  return true
}

async function copySite(site: BuiltSite, ahead: CompressedCopies): Promise<Manifest> {
  const { distDir, isDistWhole = false } = site
  const folder = nextOf(distDir)
  await remove(folder)
  const known = isDistWhole ? await readManifest(distDir) : null
  const { whole, wrong } = known === null ? await compareWithManifest(distDir) : { whole: known, wrong: [] }
  const files = planSite(site, whole, ahead)
  const manifest = files.map(({ entry }) => entry)
  if (
    wrong.length === 0 &&
    (await readFile(join(distDir, manifestName), 'utf8')) === renderManifest(manifest)
  )
    return manifest
  if (site.spare !== undefined) isMoved(site.spare.from, folder)
  fillFolder(folder, files)
  return writeManifest(folder, manifest)
}

/** Whether a folder was there and could get another name. */
function isMoved(folder: string, name: string): boolean {
  try {
    renameSync(folder, name)
    return true
  } catch {
    return false
  }
}

function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true })
}

/** At once, so that no signal comes between the two names. */
function swap(distDir: string): void {
  if (existsSync(distDir)) renameSync(distDir, lastOf(distDir))
  renameSync(nextOf(distDir), distDir)
}

function nextOf(distDir: string): string {
  return `${distDir}.next`
}

function lastOf(distDir: string): string {
  return `${distDir}.last`
}
