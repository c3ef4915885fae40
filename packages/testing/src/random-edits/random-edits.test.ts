import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Graph, Version } from '@kakehashi/content'
import { i18n } from '@kakehashi/i18n'
import { drawnFrom, loadProject, openProject, type Project, projectLoader, renderSite } from '@kakehashi/site'
import { afterAll, expect, test } from 'vitest'
import { randomNumbers } from '../random-numbers.ts'
import { editedContent } from './edited-content.ts'
import { updateFiles } from './update-files.ts'

/** How many sequences of edits there are, and with which number they begin. */
const sequences = Number(process.env['KAKEHASHI_SEQUENCES'] ?? 12)
const edits = 8
const rootDir = join(import.meta.dirname, '../../../..')
const folder = mkdtempSync(join(tmpdir(), 'kakehashi-edits-'))

afterAll(() => rmSync(folder, { recursive: true }))

test(`after each of ${sequences} sequences of random edits a preview and a build are what they are from nothing`, async () => {
  const found = { shownAtOnce: 0, stayed: 0 }
  for (let seed = 0; seed < sequences; seed++) await follow(seed, found)
  expect(found.shownAtOnce).toBeGreaterThan(sequences / 5)
  expect(found.stayed).toBeGreaterThan(sequences)
}, 7_200_000)

/**
 * How many saves the preview could show ahead of everything else, and how many pages did not have to be drawn again as what they are
 * drawn from stayed.
 */
type Found = { shownAtOnce: number; stayed: number }

/** Makes a sequence of edits, and adds what was found. */
async function follow(seed: number, found: Found): Promise<void> {
  const contentDir = join(folder, String(seed))
  const content = editedContent(randomNumbers(seed))
  const project = await openProject(rootDir, { KAKEHASHI_CONTENT: contentDir })
  const kept = { ...project, pageCacheDir: join(folder, 'pages') }
  const loader = projectLoader(kept)
  let files: ReadonlyMap<string, string> = new Map()
  let said = `sequence ${seed}`
  let last: Named = { shared: '', from: new Map(), files: new Map() }
  for (let step = 0; step <= edits; step++) {
    if (step > 0) said += `, ${content.edit()}`
    const before = files
    files = content.files()
    const [path, ...others] = updateFiles(contentDir, before, files)
    const isSave = path !== undefined && others.length === 0 && before.has(path) && files.has(path)
    const saved = isSave ? join(contentDir, path) : null
    const ahead = saved === null ? null : await loader.reload(saved)
    const now = await loader.load()
    const clean = await projectLoader(withoutCache(project)).load()
    if (saved !== null && ahead !== null) {
      found.shownAtOnce++
      expect(await drawn(project, ahead, saved), said).toEqual(await drawn(project, clean.graph, saved))
    }
    expect(
      clean.problems.filter(({ severity }) => severity === 'error'),
      said,
    ).toEqual([])
    expect(now.problems, said).toEqual(clean.problems)
    const drawing = await named(project, clean.graph)
    found.stayed += expectSamePages(last, drawing, said)
    last = drawing
    if (step === edits)
      expect(await drawn(project, now.graph), said).toEqual(await drawn(project, clean.graph))
  }
  const [built, clean] = [await loadProject(kept), await loadProject(withoutCache(project))]
  expect(built.problems, said).toEqual(clean.problems)
  expect(await drawn(project, built.graph), said).toEqual(await drawn(project, clean.graph))
  rmSync(contentDir, { recursive: true })
}

/** What is drawn, with names for what it is drawn from. */
type Named = {
  readonly shared: string
  /** By path, as those of `drawn`. */
  readonly from: ReadonlyMap<string, string>
  readonly files: ReadonlyMap<string, string>
}

async function named(project: Project, graph: Graph): Promise<Named> {
  const from = project.sites.map((site) => [site.id, drawnFrom(graph, site)] as const)
  const pages = from.flatMap(([id, { pages }]) =>
    Object.entries(pages).map(([path, name]) => [`${id}/${path}`, name] as const),
  )
  return {
    shared: from.map(([, { shared }]) => shared).join(),
    from: new Map(pages),
    files: await drawn(project, graph),
  }
}

/** Finds pages that are not what they were though the names of what they are drawn from are; how many stayed. */
function expectSamePages(last: Named, now: Named, said: string): number {
  if (last.shared !== now.shared) return 0
  const stayed = [...now.from].filter(([path, name]) => last.from.get(path) === name)
  for (const [path] of stayed)
    for (const file of [path, asIndexed(path)])
      expect(now.files.get(file), `${said}: ${file}`).toBe(last.files.get(file))
  return stayed.length
}

/** The name of a page's text for the search. */
function asIndexed(path: string): string {
  return `${path} as it is indexed`
}

/** The project as on a machine that has parsed nothing yet. */
function withoutCache(project: Project): Project {
  return { ...project, pageCacheDir: mkdtempSync(join(folder, 'no-pages-')) }
}

/** Every file of both sites and every page as it is indexed, or the pages of one file of the content. */
async function drawn(project: Project, graph: Graph, file?: string): Promise<ReadonlyMap<string, string>> {
  const sites = await Promise.all(
    project.sites.map(async (site) => {
      const { pages, others, copies, draw } = await renderSite({ graph, site, project, i18n }, 'preview')
      const outputs =
        file === undefined
          ? [...pages, ...others]
          : pagesOf(graph, file, site.id).map((version) => draw(graph, version))
      const indexed = file === undefined ? pages : []
      return [
        ...outputs.map(({ path, render }) => [`${site.id}/${path}`, render()] as const),
        ...indexed.map(
          ({ path }, index) => [asIndexed(`${site.id}/${path}`), copies[index]?.draw()?.line ?? ''] as const,
        ),
      ]
    }),
  )
  return new Map(sites.flat())
}

function pagesOf({ nodes }: Graph, file: string, site: string): readonly Version[] {
  return [...nodes.values()]
    .filter((node) => node.site === site)
    .flatMap((node) => [...node.versions.values()])
    .filter(({ page }) => page.source.absolute === file)
}
