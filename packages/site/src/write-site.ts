import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Graph } from '@kakehashi/content'
import { i18n } from '@kakehashi/i18n'
import { tryLink } from '@kakehashi/release'
import { copiesByAddress } from '@kakehashi/search'
import { copyAssets } from './copy-assets.ts'
import { type Drawn, type DrawnFrom, drawnFrom, readDrawn, recordDrawn } from './drawn.ts'
import type { Project, ProjectSite } from './project.ts'
import type { WorkFolders } from './project-folders.ts'
import { type IndexedCopy, renderSite, type SiteFiles } from './render-site.ts'
import { writeCopies } from './write-copies.ts'
import { writeOutputs } from './write-outputs.ts'

/** What the last build drew a site from, and what it would be drawn from now. */
export type Redrawing = {
  readonly last: Drawn
  readonly from: DrawnFrom
  /** Whether it would come out the same. */
  readonly isSame: boolean
}

/**
 * How a site can be made of what the last build drew of it, whose finished site must be as that build left it; null where it has to
 * be built by Eleventy: what all pages may show has changed, or Eleventy has more to write than this package's files.
 */
export function planRedrawing(graph: Graph, site: ProjectSite): Redrawing | null {
  const last = readDrawn(site.lastBuilt)
  if (last === null || !last.areAll) return null
  const from = drawnFrom(graph, site)
  if (last.shared !== from.shared) return null
  return { last, from, isSame: Object.keys(from.pages).every((path) => isSamePage(last, from, path)) }
}

/**
 * Writes into the empty work folder of a site the pages that would not come out as they did. No other is drawn or written:
 * `keptFiles` names them.
 */
export async function redrawSite(
  project: Project,
  site: ProjectSite,
  graph: Graph,
  { last, from, isSame }: Redrawing,
): Promise<void> {
  if (isSame) keepSite(site, last)
  else
    await writeSite(
      project,
      site,
      await renderSite({ graph, site, project, i18n }, 'publication'),
      from,
      last,
    )
}

/** Draws a site and writes it into its empty work folder; of it, what would come out as it did in a `last` build is left out. */
export async function writeSite(
  project: Project,
  site: ProjectSite,
  files: SiteFiles,
  from: DrawnFrom,
  last: Drawn | null = null,
): Promise<void> {
  const { pagesDir, copiesDir } = site.built
  const lastCopies = last === null ? null : readCopies(site.lastBuilt)
  const isSame = ({ path }: { readonly path: string }) => last !== null && isSamePage(last, from, path)
  const lastOthers = new Set(last?.others)
  // a hash of its bytes is part of an asset's name
  const isThere = ({ path }: { readonly path: string }) => lastOthers.has(path)
  mkdirSync(pagesDir, { recursive: true })
  const outputs = [...files.pages, ...files.others]
  const drawn = outputs.filter((output) => !isSame(output))
  const assets = files.assets.filter((asset) => !isThere(asset))
  writeOutputs(drawn, pagesDir, project.removesBuilt ? site.distDir : null)
  await copyAssets(assets, pagesDir)
  const copies = files.copies.map((copy, index) => {
    const page = files.pages[index]
    const isKept = page !== undefined && isSame(page)
    return isKept ? { ...copy, draw: () => lastCopies?.get(copy.address) ?? null } : copy
  })
  await writeCopies({ ...files, copies }, copiesDir)
  if (!project.removesBuilt) return
  const written = new Set([...drawn, ...assets].map(({ path }) => path))
  recordDrawn(site.built, {
    ...from,
    others: [...files.others, ...files.assets]
      .map(({ path }) => path)
      .filter((path) => !(path in from.pages)),
    kept: [...outputs.filter(isSame), ...files.assets.filter(isThere)].map(({ path }) => path),
    areAll: countFiles(pagesDir) === written.size,
  })
}

type Copies = ReadonlyMap<string, ReturnType<IndexedCopy['draw']>>

/** The pages of a work folder as they are indexed, by address. */
function readCopies({ copiesDir }: WorkFolders): Copies {
  return new Map(
    readdirSync(copiesDir).flatMap((name) => {
      const lines = copiesByAddress(readFileSync(join(copiesDir, name), 'utf8'))
      const locale = name.replace(/\.jsonl$/, '')
      return [...lines].map(([address, line]) => [address, { locale, line }] as const)
    }),
  )
}

function countFiles(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory())
    .length
}

/** Fills the empty work folder of a site that comes out as it did. */
function keepSite({ built, lastBuilt }: ProjectSite, last: Drawn): void {
  for (const folder of [built.pagesDir, built.copiesDir]) mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(lastBuilt.copiesDir)) {
    const [from, to] = [join(lastBuilt.copiesDir, name), join(built.copiesDir, name)]
    if (!tryLink(from, to)) copyFileSync(from, to)
  }
  recordDrawn(built, { ...last, kept: [...Object.keys(last.pages), ...last.others] })
}

/** Whether a page would come out as it did, as long as what is shared is the same. */
function isSamePage(last: DrawnFrom, now: DrawnFrom, path: string): boolean {
  return now.pages[path] !== undefined && last.pages[path] === now.pages[path]
}

/** The files of a site that has been written, from its folder, that are to stay as the finished site holds them. */
export function keptFiles({ built }: ProjectSite): readonly string[] {
  return readDrawn(built)?.kept ?? []
}
