import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadProject, type Project, type ProjectSite } from '@kakehashi/site'
import { askSites, type LabelledQuery, readQueries, type Scored, scoreOf } from '@kakehashi/testing'
import { printTable } from '../print-table.ts'
import { type StockPage, searchStock } from './stock-search.ts'

const halves = ['to-build-on', 'unseen'] as const

/** Prints how well the labelled queries are answered on each site, with stock Pagefind over the same pages beside it. */
export async function compareRelevance(
  project: Project,
  distOf: (site: ProjectSite) => string,
  workDir: (name: string) => Promise<string>,
): Promise<void> {
  const locales = project.sites[0]?.locales ?? []
  const queries = halves.flatMap((half) => readQueries(half).map((query) => ({ half, query })))
  const columns = new Map<string, readonly (Scored & { readonly half: string })[]>()
  await askSites(project.rootDir, distOf, async (ask) => {
    for (const { id } of project.sites) {
      const answers = await Promise.all(
        locales.map(async (locale) => {
          const own = queries.filter(({ query }) => query.locale === locale)
          const given = await ask(
            id,
            locale,
            own.map(({ query }) => query.query),
          )
          return own.map((row, index) => ({ ...row, found: given[index]?.found ?? [] }))
        }),
      )
      columns.set(id, answers.flat())
    }
  })
  columns.set('stock', await askStock())
  printScores()

  async function askStock(): Promise<readonly (Scored & { readonly half: string })[]> {
    const { graph } = await loadProject(project)
    const answers: (Scored & { readonly half: string })[] = []
    for (const locale of locales) {
      const versions = [...graph.nodes.values()].flatMap((node) => {
        const version = node.versions.get(locale)
        return version === undefined || version.kind === 'fallback' || node.owner !== null ? [] : [version]
      })
      const pages = await Promise.all(
        versions.map(async (version): Promise<StockPage> => {
          const site = project.sites.find(({ id }) => id === version.site)
          if (site === undefined) throw new Error(`No site ${version.site}.`)
          const file = join(distOf(site), version.url.slice(site.basePath.length), 'index.html')
          return { address: `${version.site}:${version.url}`, html: await readFile(file, 'utf8') }
        }),
      )
      const idOf = new Map(versions.map((version) => [`${version.site}:${version.url}`, version.id]))
      const own = queries.filter(({ query }) => query.locale === locale)
      const texts = own.map(({ query }) => query.query)
      const found = await searchStock(pages, locale, texts, await workDir(`stock-${locale}`))
      answers.push(
        ...own.map((row, index) => ({
          ...row,
          found: (found[index] ?? []).flatMap((address) => idOf.get(address.replace(/^\//, '')) ?? []),
        })),
      )
    }
    return answers
  }

  function printScores(): void {
    const head = ['success@3', 'recall@5', 'precision@5', 'MRR', 'no hit']
    const rows = (label: (query: LabelledQuery) => string) => (half: string) => {
      const labels = [...new Set(queries.map(({ query }) => label(query)))]
      return labels.flatMap((wanted) =>
        [...columns].map(([name, answers]) => {
          const score = scoreOf(
            answers.filter((answer) => answer.half === half && label(answer.query) === wanted),
          )
          const { queries: count, success3, recall5, precision5, reciprocalRank, zeroHits } = score
          return [`${half} ${wanted}`, name, count, success3, recall5, precision5, reciprocalRank, zeroHits]
        }),
      )
    }
    const title = ['', 'on', 'queries', ...head]
    printTable([title, ...halves.flatMap(rows(({ locale }) => locale))])
    console.log('')
    printTable([title, ...halves.flatMap(rows(({ locale, category }) => `${locale} ${category}`))])
  }
}
