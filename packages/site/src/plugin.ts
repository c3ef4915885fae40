import { rmSync } from 'node:fs'
import type { Graph } from '@kakehashi/content'
import { editorLocale, i18n } from '@kakehashi/i18n'
import { type Problem, printTerminal } from '@kakehashi/problems'
import { copyAssets } from './copy-assets.ts'
import { type DrawnFrom, drawnFrom } from './drawn.ts'
import { previewEditor } from './editor/preview-editor.ts'
import type { EleventyConfig, Output } from './eleventy.ts'
import { hasTemplates } from './has-templates.ts'
import { loadProject } from './load-project.ts'
import { openProject, type Project } from './project.ts'
import { removeStaleFiles } from './remove-stale-files.ts'
import { noFiles, renderSite } from './render-site.ts'
import { writeCopies } from './write-copies.ts'
import { writeSite } from './write-site.ts'

const pagesTemplate = 'kakehashi-pages.11ty.js'
const filesTemplate = 'kakehashi-files.11ty.js'

type Configuration = { readonly pathPrefix: string }

/** What of a site's folder Eleventy is not to read. */
const ignored = ['dist', '.built', '.preview', 'README.md']

/**
 * The graph's pages of the site in the working directory as an Eleventy plugin: one paginated virtual template for
 * the pages, one for the files beside them. Everything else of Eleventy works as in any project; for its filter `url` the
 * configuration returns what this returns.
 */
export function kakehashi(eleventyConfig: EleventyConfig): Promise<Configuration> {
  return addSite(eleventyConfig, true)
}

/**
 * The whole configuration of a site that adds no plugins. Where it has no templates either, which could list the pages, they are
 * written without going through Eleventy's templates: with thousands that takes a sixth of the time and a third of the memory.
 */
export function plainSite(eleventyConfig: EleventyConfig): Promise<Configuration> {
  return addSite(eleventyConfig, hasTemplates(process.cwd(), ignored))
}

async function addSite(eleventyConfig: EleventyConfig, usesTemplates: boolean): Promise<Configuration> {
  const project = await openProject(process.cwd(), process.env)
  const site = project.sites.find((known) => known.folder === process.cwd())
  if (site === undefined) throw new Error(`Run Eleventy in a site's folder; ${process.cwd()} has no site.ts.`)
  const isLive = process.env['ELEVENTY_RUN_MODE'] !== 'build'
  const { pagesDir: outputDir, copiesDir } = isLive ? site.previewed : site.built
  // loaded here so that a build for publication does without
  const preview = isLive
    ? (await import('./preview/open-preview.ts')).openPreview(project, site, [pagesTemplate, filesTemplate])
    : null
  let files = noFiles
  let from: DrawnFrom | null = null
  let written = files

  rmSync(outputDir, { recursive: true, force: true })
  eleventyConfig.setOutputDirectory(outputDir)
  for (const name of ignored) {
    eleventyConfig.ignores.add(name)
    // what a build writes begins no other
    eleventyConfig.watchIgnores.add(name)
  }
  eleventyConfig.setServerOptions({
    port: site.port,
    portReassignmentRetryCount: 0,
    showVersion: false,
    // the preview has its own: Eleventy's misses what changes while a page is loaded
    liveReload: preview === null,
    middleware: preview === null ? [] : [previewEditor(project, site, preview.graph), preview.answer],
  })
  eleventyConfig.setChokidarConfig({ awaitWriteFinish: { stabilityThreshold: 20, pollInterval: 10 } })
  if (preview !== null) eleventyConfig.addWatchTarget(preview.bell)

  eleventyConfig.on('eleventy.before', async () => {
    if (preview !== null) {
      files = await preview.refresh()
      return
    }
    const graph = await loadForPublication(project)
    // before anything is read from the disk for the drawing: what changes meanwhile must not bear the name of what was drawn
    if (project.removesBuilt && !usesTemplates) from = drawnFrom(graph, site)
    files = await renderSite({ graph, site, project, i18n }, 'publication')
  })
  eleventyConfig.on('eleventy.after', async ({ results = [] }) => {
    if (preview === null && !usesTemplates) {
      await writeSite(site, files, from)
      return
    }
    await copyAssets(files.assets, outputDir)
    await removeStaleFiles(outputDir, written, files)
    written = files
    if (preview === null) await writeCopies(files, copiesDir)
    else preview.built(results.map(({ inputPath }) => inputPath))
  })
  const toWrite = () => preview?.toWrite() ?? (usesTemplates ? files : noFiles)
  addOutputs(eleventyConfig, pagesTemplate, () => toWrite().pages, true)
  addOutputs(eleventyConfig, filesTemplate, () => toWrite().others, false)
  for (const locale of site.locales) {
    eleventyConfig.addCollection(locale, (api) => {
      const pages = api.getAll().filter((item) => item.data.output?.locale === locale)
      for (const item of pages) item.page.lang = locale
      return pages
    })
  }
  return { pathPrefix: site.basePath }
}

/** @throws with the problems where the content has errors. */
async function loadForPublication(project: Project): Promise<Graph> {
  const { graph, problems } = await loadProject(project)
  refuseErrors(problems)
  return graph
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
