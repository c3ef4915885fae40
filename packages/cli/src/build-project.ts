import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Content, Graph } from '@kakehashi/content'
import { i18n, type Locale } from '@kakehashi/i18n'
import { hasErrors } from '@kakehashi/problems'
import {
  assemble,
  type BuiltSite,
  compressAhead,
  listPaths,
  removeSite,
  restore,
  type ServedSite,
} from '@kakehashi/release'
import {
  loadProject,
  openProject,
  type Project,
  type ProjectSite,
  planRedrawing,
  pruneCaches,
  type Redrawing,
  redrawSite,
  servedSite,
} from '@kakehashi/site'
import { type ExitCode, exitCode } from './exit-code.ts'
import { untilInterrupted } from './interruption.ts'
import { type Inputs, rememberBuild } from './last-build.ts'
import { bundlesFolder } from './last-index.ts'
import { countPages, printSummary, siteSummary } from './print-summary.ts'
import { progress } from './progress.ts'
import { reportProblems } from './report-problems.ts'
import { buildSites, clearBuilt, indexSites } from './run-tasks.ts'

/** What is known when a build begins. */
export type BuildStart = {
  /** What it is going to read; null where nobody can say. */
  readonly inputs: Inputs | null
  /** Whether the finished sites are as the last build left them. */
  readonly areAsLeft: boolean
  /** Whether, beside that, nothing but the content differs from what that build read. */
  readonly isSameProgram: boolean
  /** As `performance.now` has it. */
  readonly began: number
}

/** Builds all sites of the project around the working directory, or nothing where the content has errors. */
export async function buildProject(
  { inputs, areAsLeft, isSameProgram, began }: BuildStart,
  locale: Locale,
): Promise<ExitCode> {
  const project = await openProject(process.cwd(), process.env)
  for (const site of project.sites) await restore(site.distDir)
  const usesLast = isSameProgram && project.removesBuilt
  const { problems, graph, plans } = await progress(i18n.t(locale, 'cli.checking'), () =>
    planSites(project, usesLast, locale),
  )
  if (problems.length > 0) reportProblems(problems, locale)
  if (hasErrors(problems)) {
    console.error(i18n.t(locale, 'cli.nothingWritten'))
    return exitCode.contentProblems
  }
  const sites = plans.map(({ site }) => site)
  if (sites.length === 0) {
    console.error(i18n.t(locale, 'cli.noPages', { folder: project.contentDir }))
    return exitCode.contentProblems
  }
  await clearBuilt(project)
  const names = plans.flatMap(({ site, redrawing }) => (redrawing?.isSame ? [] : site.id)).join(', ')
  const draw = () => drawSites(project, graph, plans)
  const drawn = await (names === ''
    ? draw()
    : progress(i18n.t(locale, 'cli.building', { site: names }), draw))
  const compressing = compressAhead(sites.map(({ built, distDir }) => ({ folder: built.pagesDir, distDir })))
  const indexing = progress(i18n.t(locale, 'cli.indexing'), () => indexSites(project, sites, areAsLeft))
  const keptLocales = await indexing.catch((error) => {
    compressing.stop()
    throw error
  })
  const ahead = await compressing.done
  // a signal that comes now is heeded when all sites are in place: three thousand pages take some three seconds
  const manifests = await untilInterrupted(
    () =>
      assemble(
        drawn.map((site) => ({ ...publication(project, site, keptLocales), isDistWhole: areAsLeft })),
        ahead,
      ),
    () => {},
  )
  for (const site of project.sites) if (!sites.includes(site)) await removeEmpty(site, locale)
  const summary = plans.map(({ site, pages }, index) =>
    siteSummary(site, pages, manifests[index] ?? [], locale),
  )
  // a file that a site has taken from there changes its times with this
  await keepBuilt(project)
  await pruneCaches(project)
  if (inputs !== null) rememberBuild(project, { inputs, problems, summary })
  printSummary({ problems, summary }, began, locale)
  return exitCode.good
}

/** Leaves to the next build what the sites were drawn from, but not what has become theirs. */
async function keepBuilt({ workDir, lastWorkDir, bundlesDir, removesBuilt, sites }: Project): Promise<void> {
  if (!removesBuilt) return
  for (const folder of [lastWorkDir, bundlesDir, ...sites.map(({ built }) => built.pagesDir)])
    await rm(folder, { recursive: true, force: true })
  await rename(workDir, lastWorkDir)
}

/** A site to be built, and what of the content is said of it when it is. */
type SitePlan = {
  readonly site: ProjectSite
  readonly served: ServedSite
  readonly pages: string
  /** How it is made of what the last build drew; null where Eleventy builds it. */
  readonly redrawing: Redrawing | null
}

/** Checks the content; the sites that have pages, where it has no errors. */
async function planSites(
  project: Project,
  usesLast: boolean,
  locale: Locale,
): Promise<Content & { readonly plans: readonly SitePlan[] }> {
  const { graph, problems } = await loadProject(project)
  if (hasErrors(problems)) return { graph, problems, plans: [] }
  const used = new Set([...graph.nodes.values()].map((node) => node.site))
  const plans = project.sites
    .filter((site) => used.has(site.id))
    .map((site) => ({
      site,
      served: servedSite(graph, site),
      pages: countPages(graph, site, locale),
      redrawing: usesLast ? planRedrawing(graph, site) : null,
    }))
  return { graph, problems, plans }
}

/** A site whose work folder is filled, and the paths of files that stay as the finished site holds them. */
type DrawnSite = SitePlan & { readonly kept: readonly string[] }

/** Fills the work folders of the sites. */
async function drawSites(
  project: Project,
  graph: Graph,
  plans: readonly SitePlan[],
): Promise<readonly DrawnSite[]> {
  const drawn: DrawnSite[] = []
  for (const plan of plans) {
    const { site, redrawing } = plan
    drawn.push({ ...plan, kept: redrawing === null ? [] : await redrawSite(project, site, graph, redrawing) })
  }
  const whole = plans.flatMap(({ site, redrawing }) => (redrawing === null ? site : []))
  if (whole.length > 0) await buildSites(project, whole)
  return drawn
}

/** What a finished site is put together from: its pages, the search bundles of all sites, and what stays in it of both. */
function publication(
  { bundlesDir, removesBuilt }: Project,
  { site, served, kept }: DrawnSite,
  keptLocales: readonly Locale[],
): BuiltSite {
  const { built, lastBuilt, distDir } = site
  return {
    served,
    parts: [
      { from: built.pagesDir, to: '' },
      { from: bundlesDir, to: bundlesFolder },
    ],
    takesParts: removesBuilt,
    ...(removesBuilt && { spare: { from: lastBuilt.spareDir, to: built.spareDir } }),
    kept: [...kept, ...keptBundles(site, keptLocales)],
    distDir,
  }
}

/** The search of some languages as a finished site holds it. */
function keptBundles({ distDir }: ProjectSite, locales: readonly Locale[]): readonly string[] {
  return locales.flatMap((locale) =>
    listPaths(join(distDir, bundlesFolder, locale)).map((path) => `${bundlesFolder}/${locale}/${path}`),
  )
}

/** A site whose last page is gone goes too, and not unnoticed. */
async function removeEmpty({ id, distDir }: ProjectSite, locale: Locale): Promise<void> {
  if (await removeSite(distDir))
    console.error(i18n.t(locale, 'cli.siteRemoved', { site: id, folder: distDir }))
}
