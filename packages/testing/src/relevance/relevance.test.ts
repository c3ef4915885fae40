import { join } from 'node:path'
import { i18n } from '@kakehashi/i18n'
import { loadProject, openProject } from '@kakehashi/site'
import { beforeAll, expect, test } from 'vitest'
import { type BuiltSites, buildContent } from '../build-site.ts'
import { askSites } from './ask-sites.ts'
import { mistype } from './mistype.ts'
import { readNonsense, readQueries } from './read-queries.ts'
import { type Score, scoreOf } from './score.ts'

const root = join(import.meta.dirname, '../../../..')
let built: BuiltSites

beforeAll(async () => {
  built = await buildContent(join(root, 'content'))
}, 120_000)

const folderOf = ({ id }: { readonly id: string }) => join(built.folder, id)

/** Every query of a half, asked on one of the sites. */
function scores(half: 'to-build-on' | 'unseen', site: string): Promise<Readonly<Record<string, Score>>> {
  return askSites(root, folderOf, async (ask) => {
    const found = i18n.locales.map(async (locale) => {
      const queries = readQueries(half).filter((query) => query.locale === locale)
      const answers = await ask(
        site,
        locale,
        queries.map(({ query }) => query),
      )
      return [
        locale,
        scoreOf(queries.map((query, index) => ({ query, found: answers[index]?.found ?? [] }))),
      ] as const
    })
    return Object.fromEntries(await Promise.all(found))
  })
}

/** Held, so that a change that makes visitors find less is seen: a little under what was measured. */
const floors = [
  { half: 'to-build-on', site: 'malmo', success: { sv: 0.98, en: 0.98, ja: 0.98 } },
  { half: 'unseen', site: 'association', success: { sv: 0.97, en: 0.98, ja: 0.97 } },
] as const

test.each(floors)(
  'on $site a right page is among the first three for the queries $half',
  async ({ half, site, success }) => {
    const found = await scores(half, site)
    for (const [locale, floor] of Object.entries(success))
      expect([locale, found[locale]?.success3]).toEqual([locale, expect.toSatisfy((value) => value >= floor)])
    expect(found['ja']?.zeroHits).toBe(0)
  },
  120_000,
)

test('every labelled page is there, in the language of the query', async () => {
  const { graph } = await loadProject(await openProject(root, {}))
  const missing = [...readQueries('to-build-on'), ...readQueries('unseen')].flatMap(
    ({ locale, query, pages }) =>
      [...pages]
        .filter((page) => {
          const versions = [...(graph.nodes.get(page)?.versions.values() ?? [])]
          return !versions.some((version) => version.locale === locale && version.kind === 'translated')
        })
        .map((page) => `${locale} ${query}: ${page}`),
  )
  expect(missing).toEqual([])
})

test('a query that no page can answer gives no hit, or hits that are said to be a guess', async () => {
  await askSites(root, folderOf, async (ask) => {
    const wrong = i18n.locales.map(async (locale) => {
      const queries = readNonsense().flatMap((row) => (row.locale === locale ? row.query : []))
      const answers = await ask('association', locale, queries)
      return queries.filter(
        (_, index) => answers[index]?.isGuess === false && answers[index]?.found.length > 0,
      )
    })
    expect((await Promise.all(wrong)).flat()).toEqual([])
  })
}, 120_000)

test.each([
  [
    'sv',
    'frihandelsavtalet socialförsäkring hållbarhet föreningen medlemmar startups tillgänglighet mötesplatsen evenemang integritet forskning universitet kontakt hubben flygplats innovation sensorteknik årsmötet samarbete möjligheter direktflyg kommunstyrelsen utrikesministerium stadsutveckling',
  ],
  [
    'en',
    'agreement security sustainability association members startups accessibility meeting events privacy research universities contact airport innovation technology annual cooperation opportunities flights committee ministry development neutron',
  ],
])(
  'in %s a word of five letters or more is found with one letter wrong',
  async (locale, text) => {
    const rightly = text.split(' ')
    const words = rightly.flatMap((word) => [word, word, word, word])
    const wrong = mistype(words, 20261124)
    await askSites(root, folderOf, async (ask) => {
      const [right, mistyped] = await Promise.all([
        ask('malmo', locale, rightly),
        ask('malmo', locale, wrong),
      ])
      const lost = words.filter((word, index) => {
        const first = new Set(right[rightly.indexOf(word)]?.found.slice(0, 3))
        return !mistyped[index]?.found.slice(0, 3).some((page) => first.has(page))
      })
      expect(lost.length / words.length).toBeLessThanOrEqual(0.02)
    })
  },
  120_000,
)
