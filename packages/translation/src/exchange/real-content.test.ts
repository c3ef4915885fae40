import { join } from 'node:path'
import { type Graph, loadContent, type PageNode, type SiteAddress, siteId } from '@kakehashi/content'
import { i18n, type Locale } from '@kakehashi/i18n'
import { beforeAll, expect, test } from 'vitest'
import { composeTranslation, withBlocks } from './compose-translation.ts'
import { type ExchangeFormat, exchangeFormats } from './exchange-file.ts'
import { exportPage } from './export-page.ts'
import { importTranslation } from './import-translation.ts'
import { pageUnits } from './page-units.ts'
import { readExchange } from './read-exchange.ts'
import { writeExchange } from './write-exchange.ts'

const projectDir = join(import.meta.dirname, '../../../..')
const sites = ['malmo', 'association'].map(
  (name): SiteAddress => ({
    id: siteId(name),
    origin: `https://${name}.example`,
    basePath: '/',
    locales: i18n.locales,
  }),
)
const options = { quality: 'draft', role: 'agency', date: '2026-11-26' } as const

let graph: Graph
beforeAll(async () => {
  graph = (await loadContent({ contentDir: join(projectDir, 'content'), projectDir, sites, i18n })).graph
})

/** The pages themselves, not those that show another site's. */
function pages(): readonly PageNode[] {
  return [...graph.nodes.values()].filter(({ owner }) => owner === null)
}

/** What comes back when a translator sends each text as it is. */
function echoed(node: PageNode, tag: Locale, format: ExchangeFormat) {
  const { source } = node
  const file = exportPage({ source, translation: null, record: null, locale: tag, glossary: graph.glossary })
  const units = file.units.map((unit) => ({ ...unit, target: unit.source }))
  const { path, text } = writeExchange({ ...file, units }, format)
  const alone = {
    ...graph,
    nodes: new Map([[node.id, { ...node, files: new Map([[source.locale, source]]) }]]),
  }
  return importTranslation(alone, readExchange(Buffer.from(text), path), options)
}

/** Without the fields that a translation leaves to its source. */
function withoutSharedFields(text: string): string {
  const [, fields = '', body = ''] = /^(---\n.*?\n---\n)(.*)$/s.exec(text) ?? []
  return fields.replace(/^(?!title|navTitle|description|---).*\n/gm, '') + body
}

test.each(exchangeFormats)('%s of every page comes back to the byte', (format) => {
  expect(pages().length).toBeGreaterThan(35)
  for (const node of pages())
    for (const tag of i18n.locales.filter((tag) => tag !== node.source.locale)) {
      const { written, problems } = echoed(node, tag, format)
      expect(problems).toEqual([])
      expect(written[0]?.text).toBe(withoutSharedFields(node.source.source.text))
    }
})

test('every text of every file is written back where it stood, front matter and all', () => {
  for (const { files } of pages())
    for (const page of files.values()) {
      const targets = new Map(pageUnits(page).map(({ id, written }) => [id, written]))
      expect(withBlocks(page.source.text, pageUnits(page), targets)).toBe(page.source.text)
      expect(composeTranslation(page, page, targets)).toBe(page.source.text)
    }
})

test('every translation there is goes out and comes back as it is', () => {
  const refused: string[] = []
  for (const { source, files } of pages())
    for (const page of files.values()) {
      if (page === source) continue
      const { glossary } = graph
      const file = exportPage({ source, translation: page, record: null, locale: page.locale, glossary })
      const read = readExchange(Buffer.from(writeExchange(file, 'xliff').text), page.source.path)
      const { written, problems } = importTranslation(graph, read, options)
      if (problems.length === 0) expect(written[0]?.text).toBe(page.source.text)
      refused.push(...problems.map(({ code, place, values }) => `${place.file} ${code} ${values['unit']}`))
    }
  // what no translator would be let do: a menu title and a heading's name that the translation lacks
  expect(refused).toEqual([
    'association/bli-medlem.ja.md exchange-untranslated navTitle',
    'association/medlemmar/index.en.md exchange-lost b3',
    'association/medlemmar/index.ja.md exchange-lost b3',
  ])
})
