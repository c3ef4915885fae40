import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Graph } from '@kakehashi/content'
import { tryLink } from '@kakehashi/release'
import { copiesByAddress } from '@kakehashi/search'
import { copyAssets } from './copy-assets.ts'
import { type DrawnFrom, drawnFrom, isSameDrawing, isSamePage, readDrawn, recordDrawn } from './drawn.ts'
import type { Project, ProjectSite } from './project.ts'
import type { WorkFolders } from './project-folders.ts'
import type { IndexedCopy, SiteFiles } from './render-site.ts'
import { writeCopies } from './write-copies.ts'
import { writeOutputs } from './write-outputs.ts'

/**
 * Draws a site and writes it into its empty work folder. Where the finished site is as the last build left it, pages that would
 * come out the same are neither drawn nor written: `keptFiles` names them.
 */
export async function writeSite(
  project: Project,
  site: ProjectSite,
  files: SiteFiles,
  from: DrawnFrom,
): Promise<void> {
  const { pagesDir, copiesDir } = site.built
  const last = project.usesLast ? readDrawn(site.lastBuilt) : null
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
    areAll: (last === null || last.areAll) && countFiles(pagesDir) === written.size,
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

/** Whether a site would come out as the last build left it, so that `takeLastSite` can stand for drawing it. */
export function isLastSite(graph: Graph, site: ProjectSite): boolean {
  const last = readDrawn(site.lastBuilt)
  return last !== null && isSameDrawing(last, drawnFrom(graph, site))
}

/** Fills the empty work folder of a site that comes out as the last build left it. */
export function takeLastSite({ built, lastBuilt }: ProjectSite): void {
  for (const folder of [built.pagesDir, built.copiesDir]) mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(lastBuilt.copiesDir)) {
    const [from, to] = [join(lastBuilt.copiesDir, name), join(built.copiesDir, name)]
    if (!tryLink(from, to)) copyFileSync(from, to)
  }
  const drawn = readDrawn(lastBuilt)
  if (drawn === null) throw new Error(`${lastBuilt.folder} has changed during the build.`)
  recordDrawn(built, { ...drawn, kept: [...Object.keys(drawn.pages), ...drawn.others] })
}

/** The files of a site that has been written, from its folder, that are to stay as the finished site holds them. */
export function keptFiles({ built }: ProjectSite): readonly string[] {
  return readDrawn(built)?.kept ?? []
}
