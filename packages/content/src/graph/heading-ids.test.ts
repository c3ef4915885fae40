import { expect, test } from 'vitest'
import { load, page } from '../content.fixture.ts'
import { headingIds, slugify } from './heading-ids.ts'

/** The ids of the headings of a page whose texts are given by language. */
async function idsOf(texts: Readonly<Record<string, string>>, fields = '') {
  const files = Object.entries(texts).map(([tag, text]) => [`malmo/a.${tag}.md`, page('A', fields, text)])
  const { version, found } = await load(Object.fromEntries(files))
  expect(found).toEqual([])
  return (tag: string) => version('malmo/a', tag)?.headingIds
}

test('headings have the ids of the source’s headings in all languages', async () => {
  const ids = await idsOf({
    sv: '## Så här når du oss\n\n### Tåg\n\n## Öppet',
    en: '## How to get here\n\n### Train\n\n## Open',
    ja: '## アクセス\n\n### 電車\n\n## 営業時間',
  })
  for (const tag of ['sv', 'en', 'ja']) expect(ids(tag)).toEqual(['sa-har-nar-du-oss', 'tag', 'oppet'])
})

test('a text that stands in has the same ids', async () => {
  const ids = await idsOf({ sv: '## Öppet' })
  expect(ids('ja')).toEqual(['oppet'])
})

test('Japanese headings of a Japanese source give Japanese ids, in all languages', async () => {
  const ids = await idsOf(
    { ja: '## 申請の方法\n\n## データ・バンク', en: '## How to apply\n\n## Data bank' },
    'source: ja',
  )
  expect(ids('ja')).toEqual(['申請の方法', 'データ-バンク'])
  expect(ids('en')).toEqual(ids('ja'))
})

test('an id that the source gives holds in the translations, and a translation may give its own', async () => {
  const ids = await idsOf({
    sv: '## Öppet {#tider}\n\n## Pris\n\n## Mer',
    en: '## Open\n\n## Price {#price}\n\n## More',
  })
  expect(ids('en')).toEqual(['tider', 'price', 'mer'])
})

test('headings with equal ids pair where the structures differ', async () => {
  const ids = await idsOf({
    sv: '## Ett\n\n## Två {#two}\n\n## Tre',
    en: '## Two {#two}\n\n## Three',
  })
  expect(ids('en')).toEqual(['two', 'tre'])
})

test('headings pair by level where the structures differ; the others have ids of their own words', async () => {
  const ids = await idsOf({
    sv: '## Ett\n\n## Två\n\n### Två ett',
    en: '## One\n\n### One one\n\n## Two\n\n### Two one\n\n### Two two',
  })
  expect(ids('en')).toEqual(['ett', 'one-one', 'tva', 'tva-ett', 'two-two'])
})

test('equal headings are numbered, past ids that are taken', async () => {
  const ids = await idsOf({ sv: '## Pris\n\n## Pris\n\n## Pris 2\n\n## Pris\n\n## Annat {#pris-3}' })
  expect(ids('sv')).toEqual(['pris', 'pris-2', 'pris-2-2', 'pris-4', 'pris-3'])
})

test('a heading never has the id of a footnote, of a block or of the page around the text', async () => {
  const texts = [
    '## Main',
    '## Footnotes',
    '## Footnote 1',
    '## Footnote ref 1',
    '## Ruta',
    '## site_navigation',
  ]
  const ids = await idsOf({ sv: `Ord.[^1]\n\nRuta. {#ruta}\n\n${texts.join('\n\n')}\n\n[^1]: Not.` })
  expect(ids('sv')).toEqual([
    'section-main',
    'section-footnotes',
    'section-footnote-1',
    'section-footnote-ref-1',
    'ruta-2',
    'site-navigation',
  ])
})

test('an id that a translation uses for a block is not inherited by a heading', async () => {
  const ids = await idsOf({ sv: '## Ett', en: 'Box. {#ett}\n\n## One' })
  expect(ids('en')).toEqual(['one'])
})

test('a heading that begins with a digit, or has no letters, still has an id that begins with a letter', () => {
  const heading = (text: string) => ({ level: 2, text, id: null, position: { line: 1, column: 1 } })
  expect(headingIds(['2024', '…', '!!'].map(heading), [], null)).toEqual([
    'section-2024',
    'section',
    'section-2',
  ])
})

test('words become ids', () => {
  expect(['Så här når du oss!', 'Café & Crème', '第１章　ﾊﾞﾅﾅ', 'か\u3099', 'Straße'].map(slugify)).toEqual([
    'sa-har-nar-du-oss',
    'cafe-creme',
    '第1章-バナナ',
    'が',
    'straße',
  ])
})

test('tens of thousands of headings take no time, alike or not', () => {
  const many = (level: (index: number) => number) =>
    Array.from({ length: 25_000 }, (_, index) => ({
      level: level(index),
      text: 'a',
      id: null,
      position: { line: 1, column: 1 },
    }))
  const source = many(() => 2)
  const started = performance.now()
  const ids = headingIds(source, [], null)
  headingIds(
    many((index) => 2 + (index % 3)),
    [],
    { headings: source, ids },
  )
  expect(performance.now() - started).toBeLessThan(1_000)
})
