import { rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { contentLoader, loadContent } from '@kakehashi/content'
import { editorLocale, i18n } from '@kakehashi/i18n'
import { hasErrors, printTerminal, type Problem } from '@kakehashi/problems'
import type { EleventyConfig, Output } from './eleventy.ts'
import { copyAssets } from './copy-assets.ts'
import { openProject, type Project, type ProjectSite } from './project.ts'
import { removeStaleFiles } from './remove-stale-files.ts'
import { renderSite, type SiteFiles } from './render-site.ts'
import { watchDeletions } from './watch-deletions.ts'

/**
 * The graph's pages of the site in the working directory as an Eleventy plugin: one paginated virtual template for
 * the pages, one for the files beside them. Everything else of Eleventy works as in any project.
 */
export async function kakehashi(eleventyConfig: EleventyConfig): Promise<void> {
  const project = await openProject(process.cwd(), process.env)
  const site = project.sites.find((known) => known.folder === process.cwd())
  if (site === undefined) throw new Error(`Run Eleventy in a site's folder; ${process.cwd()} has no site.ts.`)
  const options = { ...project, projectDir: project.rootDir, i18n }
  const live = process.argv.includes('--serve') || process.argv.includes('--watch')
  const load = live ? contentLoader(options) : () => loadContent(options)
  const report = live ? newProblems(site) : refuseErrors
  let files: SiteFiles = { pages: [], others: [], assets: [] }

  eleventyConfig.setOutputDirectory(outputDir(site, live))
  for (const folder of ['dist', '.built', '.preview', 'README.md']) eleventyConfig.ignores.add(folder)
  eleventyConfig.addWatchTarget(`${project.contentDir}/**/*`)
  if (live) eleventyConfig.addWatchTarget(watchDeletions(project.contentDir, bellFile(project, site)))
  eleventyConfig.setChokidarConfig({ awaitWriteFinish: { stabilityThreshold: 20, pollInterval: 10 } })
  eleventyConfig.setServerOptions({ port: site.port, portReassignmentRetryCount: 0, showVersion: false })

  if (!live) rmSync(outputDir(site, live), { recursive: true, force: true })
  eleventyConfig.on('eleventy.before', async () => {
    const { graph, problems } = await load()
    report(problems)
    files = await renderSite({ graph, site, project, i18n, effort: live ? 'low' : 'high' })
  })
  eleventyConfig.on('eleventy.after', async () => {
    await copyAssets(files.assets, outputDir(site, live))
    if (live) await removeStaleFiles(outputDir(site, live), files)
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
}

function bellFile(project: Project, site: ProjectSite): string {
  return join(project.rootDir, '.cache', `removed-${site.id}`)
}

/** Where Eleventy writes: a preview never touches what is built for publishing. */
function outputDir(site: ProjectSite, live: boolean): string {
  return live ? site.builtDir.replace(/\.built(?=$|[/\\][^/\\]*$)/, '.preview') : site.builtDir
}

function addOutputs(config: EleventyConfig, name: string, outputs: () => readonly Output[], collect: boolean): void {
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
  if (errors.length > 0) throw new Error(`The content has errors:\n\n${print(errors)}\n`)
}

/** A printer for the preview: after each save it tells only what is new. */
function newProblems(site: ProjectSite): (problems: readonly Problem[]) => void {
  let told = new Set<string>()
  return (problems) => {
    const own = problems.filter((item) => item.severity !== 'notice' && concerns(item, site))
    const fresh = own.filter((item) => !told.has(print([item])))
    if (fresh.length > 0) console.error(`\n${print(fresh)}\n`)
    if (hasErrors(fresh)) console.error(`${i18n.t(editorLocale(process.env), 'cli.lastGood')}\n`)
    told = new Set(own.map((item) => print([item])))
  }
}

function print(problems: readonly Problem[]): string {
  return printTerminal(problems, i18n.problemWriter(editorLocale(process.env)))
}

/** Whether the preview of this site is the one to speak of a problem, so that none is printed twice. */
function concerns({ place }: Problem, site: ProjectSite): boolean {
  return place.file.split(/[/\\]/).includes(basename(site.folder))
}
