import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Graph } from '@kakehashi/content'
import { editorLocale, i18n } from '@kakehashi/i18n'
import { type Problem, printTerminal } from '@kakehashi/problems'
import { copyAssets } from './copy-assets.ts'
import { previewEditor } from './editor/preview-editor.ts'
import type { EleventyConfig, Output } from './eleventy.ts'
import { loadProject, projectLoader } from './load-project.ts'
import { previewProblems } from './preview-problems.ts'
import { openProject } from './project.ts'
import { removeStaleFiles } from './remove-stale-files.ts'
import { renderSite, type SiteFiles } from './render-site.ts'
import { watchDeletions } from './watch-deletions.ts'
import { writeCopies } from './write-copies.ts'

/**
 * The graph's pages of the site in the working directory as an Eleventy plugin: one paginated virtual template for
 * the pages, one for the files beside them. Everything else of Eleventy works as in any project; for its filter `url` the
 * configuration returns what this returns.
 */
export async function kakehashi(eleventyConfig: EleventyConfig): Promise<{ readonly pathPrefix: string }> {
  const project = await openProject(process.cwd(), process.env)
  const site = project.sites.find((known) => known.folder === process.cwd())
  if (site === undefined) throw new Error(`Run Eleventy in a site's folder; ${process.cwd()} has no site.ts.`)
  const live = process.env['ELEVENTY_RUN_MODE'] !== 'build'
  const { pagesDir: outputDir, copiesDir } = live ? site.previewed : site.built
  const load = live ? projectLoader(project) : () => loadProject(project)
  const report = live ? previewProblems(project, site) : refuseErrors
  let files: SiteFiles = { pages: [], others: [], assets: [], copies: [] }
  let written = files
  let latest: Graph | null = null

  rmSync(outputDir, { recursive: true, force: true })
  eleventyConfig.setOutputDirectory(outputDir)
  for (const folder of ['dist', '.built', '.preview', 'README.md']) eleventyConfig.ignores.add(folder)
  eleventyConfig.setServerOptions({
    port: site.port,
    portReassignmentRetryCount: 0,
    showVersion: false,
    middleware: [previewEditor(project, site, () => latest)],
  })
  eleventyConfig.addWatchTarget(`${project.contentDir}/**/*`)
  eleventyConfig.setChokidarConfig({ awaitWriteFinish: { stabilityThreshold: 20, pollInterval: 10 } })
  const bell = join(project.rootDir, '.cache', `removed-${site.id}`)
  if (live) eleventyConfig.addWatchTarget(watchDeletions(project.contentDir, bell))

  const refresh = async () => {
    const { graph, problems } = await load()
    report(problems)
    latest = graph
    files = await renderSite({ graph, site, project, i18n }, live ? 'preview' : 'publication')
  }
  eleventyConfig.on('eleventy.before', live ? () => refresh().catch(tell) : refresh)
  eleventyConfig.on('eleventy.after', async () => {
    await copyAssets(files.assets, outputDir)
    await writeCopies(files.copies, copiesDir)
    await removeStaleFiles(outputDir, written, files)
    written = files
  })
  addOutputs(eleventyConfig, 'kakehashi-pages.11ty.js', () => files.pages, true)
  addOutputs(eleventyConfig, 'kakehashi-files.11ty.js', () => files.others, false)
  for (const locale of site.locales) {
    eleventyConfig.addCollection(locale, (api) => {
      const pages = api.getAll().filter((item) => item.data.output?.locale === locale)
      for (const item of pages) item.page.lang = locale
      return pages
    })
  }
  return { pathPrefix: site.basePath }
}

/** A fault while an editor writes: the preview goes on with what it has. */
function tell(error: unknown): void {
  console.error(error instanceof Error ? error.message : error)
}

function addOutputs(
  config: EleventyConfig,
  name: string,
  outputs: () => readonly Output[],
  collect: boolean,
): void {
  config.addTemplate(name, {
    data: () => ({
      pagination: { data: 'outputs', size: 1, alias: 'output', addAllPagesToCollections: collect },
      outputs: outputs(),
      permalink: ({ output }: { readonly output: Output }) => output.path,
      eleventyExcludeFromCollections: !collect,
      eleventyAllowMissingExtension: true,
    }),
    render: ({ output }) => output.render(),
  })
}

/** @throws with the problems where the content has errors. */
function refuseErrors(problems: readonly Problem[]): void {
  const errors = problems.filter((item) => item.severity === 'error')
  if (errors.length === 0) return
  const text = printTerminal(errors, i18n.problemWriter(editorLocale(process.env)))
  // Eleventy shows the stack of every error that does not ask it not to
  throw Object.assign(new Error(`The content has errors:\n\n${text}\n`), { skipOriginalStack: true })
}
