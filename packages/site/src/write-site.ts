import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Graph } from '@kakehashi/content'
import { i18n } from '@kakehashi/i18n'
import { tryLink } from '@kakehashi/release'
import { copiesByAddress } from '@kakehashi/search'
import { copyAssets } from './copy-assets.ts'
import { type Drawn, type DrawnFrom, drawnFrom, hashCopies, hashOf, readDrawn, recordDrawn } from './drawn.ts'
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
 * Writes into the empty work folder of a site the pages that would not come out as they did, and returns the paths of all other files,
 * which are to stay as the finished site holds them.
 */
export async function redrawSite(
  project: Project,
  site: ProjectSite,
  graph: Graph,
  { last, from, isSame }: Redrawing,
): Promise<readonly string[]> {
  if (isSame) return keepSite(site, last)
  const { built, lastBuilt, distDir } = site
  const files = await renderSite({ graph, site, project, i18n }, 'publication')
  const lastOthers = new Set(last.others)
  // a picture that has changed since has another name now, which all pages that show it have to give
  if (files.assets.some(({ path }) => !lastOthers.has(path))) {
    await writeSite(site, files, from)
    return []
  }
  const isKept = ({ path }: { readonly path: string }) => isSamePage(last, from, path)
  const outputs = [...files.pages, ...files.others]
  const drawn = outputs.filter((output) => !isKept(output))
  mkdirSync(built.pagesDir, { recursive: true })
  writeOutputs(drawn, built.pagesDir, distDir)
  const lastCopies = readCopies(lastBuilt, last)
  const copies = files.copies.map((copy, index) => {
    const page = files.pages[index]
    return page !== undefined && isKept(page)
      ? { ...copy, draw: () => lastCopies.get(copy.address) ?? null }
      : copy
  })
  await writeCopies({ ...files, copies }, built.copiesDir)
  record(built, files, from, true)
  return [...outputs.filter(isKept), ...files.assets].map(({ path }) => path)
}

/**
 * Draws a site and writes it into its empty work folder; `from` is noted for the next build, null where that has no use for it and
 * others may write into the folder.
 */
export async function writeSite(
  { built, distDir }: ProjectSite,
  files: SiteFiles,
  from: DrawnFrom | null,
): Promise<void> {
  const outputs = [...files.pages, ...files.others]
  mkdirSync(built.pagesDir, { recursive: true })
  writeOutputs(outputs, built.pagesDir, from === null ? null : distDir)
  await copyAssets(files.assets, built.pagesDir)
  await writeCopies(files, built.copiesDir)
  if (from === null) return
  const written = new Set([...outputs, ...files.assets].map(({ path }) => path))
  record(built, files, from, countFiles(built.pagesDir) === written.size)
}

function record(built: WorkFolders, files: SiteFiles, from: DrawnFrom, areAll: boolean): void {
  const others = [...files.others, ...files.assets].map(({ path }) => path)
  recordDrawn(built, {
    ...from,
    others: others.filter((path) => !(path in from.pages)),
    areAll,
    copies: hashCopies(built),
  })
}

type Copies = ReadonlyMap<string, ReturnType<IndexedCopy['draw']>>

/** The pages of the last build as they are indexed, by address. @throws where they are not as it left them. */
function readCopies({ copiesDir }: WorkFolders, last: Drawn): Copies {
  return new Map(
    Object.entries(last.copies).flatMap(([name, hashed]) => {
      const file = join(copiesDir, name)
      const bytes = readFileSync(file)
      if (hashOf(bytes) !== hashed) throw new Error(`${file} has changed during the build.`)
      const locale = name.replace(/\.jsonl$/, '')
      return [...copiesByAddress(bytes.toString())].map(
        ([address, line]) => [address, { locale, line }] as const,
      )
    }),
  )
}

function countFiles(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory())
    .length
}

/** Fills the empty work folder of a site that comes out as it did; all its files stay. */
function keepSite({ built, lastBuilt }: ProjectSite, last: Drawn): readonly string[] {
  for (const folder of [built.pagesDir, built.copiesDir]) mkdirSync(folder, { recursive: true })
  for (const name of Object.keys(last.copies)) {
    const [from, to] = [join(lastBuilt.copiesDir, name), join(built.copiesDir, name)]
    if (!tryLink(from, to)) copyFileSync(from, to)
  }
  recordDrawn(built, last)
  return [...Object.keys(last.pages), ...last.others]
}

/** Whether a page would come out as it did, as long as what is shared is the same. */
function isSamePage(last: DrawnFrom, now: DrawnFrom, path: string): boolean {
  return now.pages[path] !== undefined && last.pages[path] === now.pages[path]
}
