import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openProject } from '@kakehashi/site'
import { findBrowser, runKakehashi, serveFolders } from '@kakehashi/testing'
import { printTable } from '../print-table.ts'
import { median } from '../search/indexing.ts'
import { installLighthouse } from './install-lighthouse.ts'
import { type MeasuredPage, measuredPages } from './measured-pages.ts'
import { type Report, runLighthouse, shortcomings } from './run-lighthouse.ts'

const rootDir = resolve(import.meta.dirname, '../../../..')
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** Scores of the real content's pages, built as for publication: medians of so many runs; exit code 1 where one is below 100. */
export async function benchLighthouse(runs = 3): Promise<void> {
  const out = await mkdtemp(join(tmpdir(), 'kakehashi-lighthouse-'))
  const { exitCode, stderr } = await runKakehashi(['build'], { environment: { KAKEHASHI_OUT: out } })
  if (exitCode !== 0) throw new Error(stderr)
  const project = await openProject(rootDir, { KAKEHASHI_OUT: out })
  const program = await installLighthouse(rootDir)
  const browser = await findBrowser()
  const mounts = project.sites.map(({ id, distDir, basePath }) => ({ name: id, folder: distDir, basePath }))
  const server = await serveFolders(mounts)
  const rows: (string | number)[][] = [['site', 'page', 'language', ...categories, 'speed of machine']]
  const faults: string[] = []
  try {
    for (const page of await measuredPages(project)) {
      const reports: Report[] = []
      while (reports.length < runs)
        reports.push(await runLighthouse(program, server.urlOf(page.site, page.path), browser.program))
      const scores = categories.map((name) => scoreOf(reports, name))
      rows.push([page.site, page.kind, page.locale, ...scores, machineSpeed(reports)])
      for (const [index, name] of categories.entries())
        if ((scores[index] ?? 0) < 100 && isWanted(page, name))
          faults.push(...reasons(reports, name).map((reason) => `${label(page)}, ${name}: ${reason}`))
    }
  } finally {
    await server.close()
    await rm(out, { recursive: true, force: true })
  }
  printTable(rows)
  for (const fault of faults) console.log(fault)
  if (faults.length > 0) process.exitCode = 1
}

/** Search pages are not to be indexed, which Lighthouse takes for a fault. */
function isWanted({ kind }: MeasuredPage, category: string): boolean {
  return !(kind === 'search' && category === 'seo')
}

function scoreOf(reports: readonly Report[], category: string): number {
  return Math.round(100 * median(reports.map(({ categories }) => categories[category]?.score ?? 0)))
}

function machineSpeed(reports: readonly Report[]): number {
  return Math.round(median(reports.map(({ environment }) => environment.benchmarkIndex)))
}

function reasons(reports: readonly Report[], category: string): readonly string[] {
  const found = new Set(reports.flatMap((report) => shortcomings(report, category)))
  return found.size > 0 ? [...found] : ['not measured']
}

function label({ site, kind, locale }: MeasuredPage): string {
  return `${site} ${kind} ${locale}`
}
