import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Graph } from '@kakehashi/content'
import { editorLocale, i18n } from '@kakehashi/i18n'
import { drawCopies } from '../draw-copies.ts'
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
  const load = projectLoader(project)
  const report = previewProblems(project, site)
  const bell = watchContent(project.contentDir, join(project.rootDir, '.cache', `changed-${site.id}`))
  const isServed = process.env['ELEVENTY_RUN_MODE'] === 'serve'
  let state: PreviewState | null = null
  const server = previewServer(() => state)
  let saves = 0
  // the site's own templates may list its pages: until a build has shown that there are none, Eleventy is given all
  let writesAll = true
  let timer: NodeJS.Timeout | undefined
  let copying = Promise.resolve()

  async function refresh(): Promise<SiteFiles> {
    saves++
    try {
      const { graph, problems } = await load()
      report(problems)
      const files = await renderSite({ graph, site, project, i18n }, 'preview')
      const versions = [...graph.nodes.values()]
        .filter((node) => node.site === site.id)
        .flatMap((node) => [...node.versions.values()])
        .map((version) => [version.url.slice(site.basePath.length), version] as const)
      const locale = editorLocale(process.env)
      const outputs = [...files.pages, ...files.others].map((output) => [output.path, output] as const)
      const maps = { outputs: new Map(outputs), versions: new Map(versions) }
      state = { project, site, i18n, locale, graph, problems, files, ...maps }
    } catch (error) {
      tell(error)
    }
    return state?.files ?? noFiles
  }

  async function copy(): Promise<void> {
    const now = saves
    const files = state?.files ?? noFiles
    const drawn = await drawCopies(files, () => saves !== now)
    if (drawn !== null) await writeCopies(drawn, files.aliases, site.previewed.copiesDir)
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

/** A fault while an editor writes: the preview goes on with what it has. */
function tell(error: unknown): void {
  console.error(error instanceof Error ? error.message : error)
}
