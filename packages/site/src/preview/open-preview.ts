import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Graph, Version } from '@kakehashi/content'
import { editorLocale, i18n } from '@kakehashi/i18n'
import type { Output } from '../eleventy.ts'
import { projectLoader } from '../load-project.ts'
import type { Project, ProjectSite } from '../project.ts'
import { noFiles, renderSite, type SiteFiles } from '../render-site.ts'
import { writeCopies } from '../write-copies.ts'
import { previewProblems } from './preview-problems.ts'
import { type Middleware, previewServer } from './preview-server.ts'
import type { PreviewState } from './preview-state.ts'
import { watchContent } from './watch-content.ts'

/** How long after a save the copies for the search wait for the next one, in milliseconds. */
const pause = 1000

/** A site while an editor writes. */
export type Preview = {
  /** Answers requests with the site as it is now. */
  readonly answer: Middleware
  /** The graph as it is now; null before the first build. */
  readonly graph: () => Graph | null
  /** A file that changes when Eleventy has to build, though none that it reads itself has. */
  readonly bell: string
  /** Reads what has changed and returns the site's files; those of the last time where that fails. */
  readonly refresh: () => Promise<SiteFiles>
  /** What Eleventy has to write: nothing, where only this preview's own pages are asked for. */
  readonly toWrite: () => SiteFiles
  /** Told after each build from which templates files were written. */
  readonly built: (inputPaths: readonly string[]) => void
}

/** Opens the preview of a site; `ownTemplates` are those by which this package writes. */
export function openPreview(project: Project, site: ProjectSite, ownTemplates: readonly string[]): Preview {
  const loader = projectLoader(project)
  const report = previewProblems(project, site)
  const bell = join(project.rootDir, '.cache', `changed-${site.id}`)
  watchContent(project.contentDir, { bell, show })
  const isServed = process.env['ELEVENTY_RUN_MODE'] === 'serve'
  let state: PreviewState | null = null
  const server = previewServer(() => state)
  let saves = 0
  // the site's own templates may list its pages: until a build has shown that there are none, Eleventy is given all
  let writesAll = true
  let timer: NodeJS.Timeout | undefined
  let copying = Promise.resolve()

  function versionsOf(graph: Graph): readonly Version[] {
    const nodes = [...graph.nodes.values()].filter((node) => node.site === site.id)
    return nodes.flatMap((node) => [...node.versions.values()])
  }

  function pathOf({ url }: Version): string {
    return url.slice(site.basePath.length)
  }

  async function refresh(): Promise<SiteFiles> {
    saves++
    try {
      const { graph, problems } = await loader.load()
      report(problems)
      const files = await renderSite({ graph, site, project, i18n }, 'preview')
      const locale = editorLocale(process.env)
      const outputs = new Map(byPath([...files.pages, ...files.others]))
      const versions = new Map(versionsOf(graph).map((version) => [pathOf(version), version]))
      state = { project, site, i18n, locale, graph, problems, files, outputs, versions }
    } catch (error) {
      tell(error)
    }
    return state?.files ?? noFiles
  }

  /** Shows at once what a save of one file changes, where that is its page alone; whether it was so. */
  async function show(file: string): Promise<boolean> {
    const graph = await loader.reload(file)
    const last = state
    if (graph === null || last === null) return false
    const edited = versionsOf(graph).filter(({ page }) => page.source.absolute === file)
    const redrawn = edited.map((version) => last.files.draw(graph, version))
    state = {
      ...last,
      graph,
      outputs: new Map([...last.outputs, ...byPath(redrawn)]),
      versions: new Map([...last.versions, ...edited.map((version) => [pathOf(version), version] as const)]),
    }
    if (edited.length > 0) server.changed()
    return true
  }

  async function copy(): Promise<void> {
    const now = saves
    const files = state?.files ?? noFiles
    await writeCopies(files, site.previewed.copiesDir, () => saves !== now)
  }

  function built(inputPaths: readonly string[]): void {
    const hasOthers = inputPaths.some((path) => !ownTemplates.some((own) => path.endsWith(own)))
    // the first template of the site's own was built without pages to list
    if (hasOthers && !writesAll) writeFileSync(bell, 'a template')
    writesAll = hasOthers || !isServed
    server.changed()
    clearTimeout(timer)
    timer = setTimeout(() => {
      copying = copying.then(copy).catch(tell)
    }, pause)
  }

  return {
    answer: server.answer,
    graph: () => state?.graph ?? null,
    bell,
    refresh,
    toWrite: () => (writesAll ? (state?.files ?? noFiles) : noFiles),
    built,
  }
}

function byPath(outputs: readonly Output[]): readonly (readonly [string, Output])[] {
  return outputs.map((output) => [output.path, output])
}

/** A fault while an editor writes: the preview goes on with what it has. */
function tell(error: unknown): void {
  console.error(error instanceof Error ? error.message : error)
}
