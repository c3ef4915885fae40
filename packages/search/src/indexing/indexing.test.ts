import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { locale } from '@kakehashi/i18n'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { searchLanguage } from '../languages/search-languages.ts'
import { searchFolder } from '../search-folder.ts'
import type { SearchPage } from '../search-page.ts'
import { type AliasGroup, aliasFinder } from './aliases.ts'
import { compoundSplitter, compoundTails } from './compounds.ts'
import { writtenCopies } from './copies.ts'
import { indexLocale } from './index-locale.ts'
import { indexedBody } from './indexed-body.ts'
import { indexedText } from './indexed-text.ts'
import { japaneseReadings } from './japanese-readings.ts'
import { compoundTailsIn } from './swedish-tails.ts'
import { wordListFiles } from './word-list.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kakehashi å 橋-'))
})
afterEach(() => rm(folder, { recursive: true }))

function page(path: string, title: string, body: string, fields: Partial<SearchPage> = {}): SearchPage {
  return {
    address: `malmo:${path}`,
    id: `malmo${path}`,
    locale: locale('sv'),
    kind: 'page',
    title,
    label: undefined,
    description: undefined,
    body,
    facts: [],
    ...fields,
  }
}

/** A bundle over these pages in `folder/bundles/sv`. */
async function index(
  pages: readonly SearchPage[],
  locale = 'sv',
  aliases: readonly AliasGroup[] = [],
): Promise<void> {
  const file = join(folder, `${locale}.jsonl`)
  await writeFile(file, writtenCopies(pages, aliases))
  await indexLocale({ locale, copies: [file], out: join(folder, 'bundles', locale) })
}

test('a text is indexed in plain characters, without what breaks words', () => {
  expect(indexedText('ＥＰＡ fri\u00adhandel 姉妹\n都市 a\nb')).toBe('EPA frihandel 姉妹都市 a\nb')
})

test('readings, pictures and notes for screen readers are not indexed, and text stays text', () => {
  const body =
    '<p>橋<rt>はし</rt> ＜b＞ &amp; <img src="a.png" alt="Bild"><a href="/">x<span class="visually-hidden"> (extern)</span></a></p>'
  expect(String(indexedBody(body))).toBe('<p>橋 &lt;b&gt; &amp; <a href="/">x</a></p>')
})

const firsts = new Set(['fri', 'handels', 'frihandels', 'kontors'])
const lasts = new Set(['avtal', 'avtalet', 'hotell', 'handelsavtal'])
const split = compoundSplitter({
  isFirst: (part) => firsts.has(part),
  isLast: (part) => lasts.has(part),
  given: new Map([['frihandelsdag', ['frihandels', 'dag']]]),
})

test.each([
  ['frihandelsavtalet', ['fri', 'handels', 'avtalet']],
  ['kontorshotell', ['kontors', 'hotell']],
  ['avtal', ['avtal']],
  ['hemlighet', ['hemlighet']],
  ['frihandelsdag', ['frihandels', 'dag']],
])('%s is cut into %j', (word, parts) => {
  expect(split(word)).toEqual(parts)
})

test('a compound is found by each of its later parts', () => {
  expect(compoundTails(['fri', 'handels', 'avtal'])).toEqual(['handelsavtal', 'avtal'])
  const tails = compoundTailsIn([
    new Set(['socialförsäkring', 'flygbolaget', 'startuphuset', 'startup', 'huset']),
  ])
  expect(tails(['socialförsäkring'])).toEqual(['försäkring'])
  expect(tails(['flygbolaget'])).toEqual(['bolaget'])
  expect(tails(['startuphuset'])).toEqual(['huset'])
  expect(compoundTailsIn([new Set(['friheten'])])(['friheten'])).toEqual([])
})

test('the list of what the dictionary gets wrong keeps words whole, and cuts others as it says', () => {
  const tails = compoundTailsIn([new Set(['kultur', 'verktyget', 'webbläsaren'])])
  expect(tails(['kultur', 'verktyget'])).toEqual([])
  expect(tails(['webbläsaren'])).toEqual(['läsaren'])
})

test('an alias weighs more where it is what the page is about', () => {
  const groups = [
    { words: ['EPA', 'frihandelsavtal', '経済連携協定'] },
    { words: ['tull'], page: 'malmo/avtal' },
  ]
  const about = {
    id: 'malmo/avtal',
    subject: 'Frihandelsavtal',
    text: 'Frihandelsavtal. Text.',
  }
  const aliasesOf = aliasFinder(groups, 'sv')
  expect(aliasesOf(about)).toEqual({ subject: ['EPA', 'tull', '経済連携協定'], mention: [] })
  const mention = { id: 'malmo/resa', subject: 'Resa', text: 'Resa. Ett frihandelsavtal.' }
  expect(aliasesOf(mention)).toEqual({ subject: [], mention: ['EPA', '経済連携協定'] })
})

test('Latin aliases are words of a Japanese text or begin one, and their words follow one another', () => {
  const aliasesOf = aliasFinder([{ words: ['Japan Tax', 'EPA', '関税'] }], 'ja')
  const found = (text: string) => aliasesOf({ id: 'malmo/avtal', subject: '題', text }).mention
  for (const text of ['日本とEPAを結ぶ。', '日本ＥＰＡ協定', 'スタートアップEPAs', '2030年EPA'])
    expect(found(text)).toEqual(['Japan Tax', '関税'])
  expect(found('日本のJapan Taxです。')).toEqual(['EPA', '関税'])
  expect(found('日本の関税です。')).toEqual(['EPA', 'Japan Tax'])
  for (const text of ['JapanとTax、SEPA', 'Japan・カンパニーTax']) expect(found(text)).toEqual([])
})

test('Japanese words end Latin ones in other languages too', () => {
  const aliasesOf = aliasFinder([{ words: ['EPA', 'tull'] }], 'sv')
  expect(aliasesOf({ id: 'malmo/avtal', subject: 'Avtal', text: 'Avtalet 日本EPA.' }).mention).toEqual([
    'tull',
  ])
})

test('signs that stand for Japanese words are found as these, and words in foreign writing as they are', () => {
  const aliasesOf = aliasFinder([{ words: ['㈱', 'Токио', '会社'] }], 'ja')
  const found = (text: string) => aliasesOf({ id: 'malmo/avtal', subject: '題', text }).mention
  expect(found('(株)マルメ')).toEqual(['Токио', '会社'])
  expect(found('Токиоから')).toEqual(['㈱', '会社'])
  expect(found('東京から')).toEqual([])
})

test('a bundle answers by the steps of the search page, and holds nothing that it does not need', async () => {
  await index([
    page(
      '/avtal/',
      'Avtalet',
      '<p>Ett frihandelsavtal med <b>innovation</b>.</p><h2 id="mer">Mer om handeln</h2><p>Text.</p>',
    ),
    page('/hub/', 'Hubben', '<p>Om innovation i staden.</p>', { kind: 'news' }),
  ])
  const search = searchFolder({ folder: join(folder, 'bundles'), locale: 'sv', otherLocales: [] })
  const answer = await search({ text: 'handelsavtal' })
  const details = await answer.hits[0]?.details()
  expect([answer.stage, answer.hits.length, details?.address]).toEqual(['exact', 1, 'malmo:/avtal/'])
  expect((await search({ text: 'inovation' })).searched).toBe('innovation')
  expect((await search({ text: 'inovation', exactly: true })).stage).toBe('none')
  expect((await search({ text: 'innovation', filters: { kind: 'news' } })).hits).toHaveLength(1)
  expect((await (await search({ text: 'innovation' })).counts()).kind).toEqual(
    new Map([
      ['news', 1],
      ['page', 1],
    ]),
  )
  expect((await search({ text: 'hur fungerar innovation' })).hits).toHaveLength(2)
  expect((await search({ text: '' })).stage).toBe('none')
  const files = await readdir(join(folder, 'bundles/sv'), { recursive: true })
  expect(files.filter((name) => /ui|highlight|worker|unknown/.test(name))).toEqual([])
})

test('the same pages give the same bytes, and a language without pages has an empty bundle', async () => {
  const pages = ['a', 'b', 'c'].map((name) => page(`/${name}/`, name, `<p>Sida ${name}</p>`))
  const bytes: string[] = []
  for (const order of [pages, pages.toReversed()]) {
    await index(order)
    const files = (
      await readdir(join(folder, 'bundles/sv'), { recursive: true, withFileTypes: true })
    ).filter((entry) => entry.isFile())
    const texts = files.map(
      async (entry) => `${entry.name} ${await readFile(join(entry.parentPath, entry.name), 'base64')}`,
    )
    bytes.push((await Promise.all(texts)).sort().join('\n'))
  }
  expect(bytes[0]).toBe(bytes[1])
  await indexLocale({ locale: 'sv', copies: [join(folder, 'nothing')], out: join(folder, 'bundles/sv') })
  const search = searchFolder({ folder: join(folder, 'bundles'), locale: 'sv', otherLocales: [] })
  expect((await search({ text: 'sida' })).stage).toBe('none')
})

test('every shard of the word list is there, also one without words', () => {
  const { shards, files } = wordListFiles([], searchLanguage('ja'))
  expect([shards, [...files]]).toEqual([1, [['first-0.txt', '']]])
  const same = Array.from({ length: 3000 }, (_, index) => ({ word: `ab${index}cd`, pages: 1 }))
  expect(wordListFiles(same, searchLanguage('sv')).files.size).toBe(6)
})

test('Japanese is found by its reading, whole or in part, and kana behind kanji are no reading', async () => {
  const readings = await japaneseReadings(['社会保障と年金の手続き、年金制度', '年金'])
  const of = (word: string) => readings.filter((entry) => entry.word === word)
  expect(of('年金')).toEqual([{ word: '年金', foundBy: 'ネンキン', pages: 2 }])
  expect(of('社会保障')).toEqual([{ word: '社会保障', foundBy: 'シャカイホショウ', pages: 1 }])
  await index(
    [
      page('/ja/a/', '年金', '<p>社会保障と年金の手続き</p>'),
      page('/ja/b/', '主体', '<p>入会の主体</p>'),
      page('/ja/d/', '姉妹都市', '<p>姉妹都市です。</p>'),
      page('/ja/c/', '会員', '<p>入会の申し込み</p>'),
    ],
    'ja',
  )
  const search = searchFolder({ folder: join(folder, 'bundles'), locale: 'ja', otherLocales: [] })
  const answer = await search({ text: 'ねんきん' })
  expect([answer.stage, answer.searched, answer.hits.length]).toEqual(['corrected', '年金', 1])
  expect((await search({ text: 'しまいとし' })).hits).toHaveLength(1)
  expect((await search({ text: '入会しゅたい' })).stage).not.toBe('corrected')
})

test('a compound is found by its tail before words of the same stem, and by a phrase with its parts', async () => {
  await index([
    page('/a/', 'Läs mer', '<p>Läs mer om att läsa, läs.</p>'),
    page('/b/', 'Tillgänglighet', '<p>Sidorna är prövade med skärmläsare.</p>'),
    page('/c/', 'Namnbyte', '<p>Om vårt namnbyte.</p>'),
    page('/d/', 'Byte', '<p>Ett byte av tåg har ett namn, byte och namn.</p>'),
  ])
  const search = searchFolder({ folder: join(folder, 'bundles'), locale: 'sv', otherLocales: [] })
  const first = async (text: string) => (await (await search({ text })).hits[0]?.details())?.address
  expect(await first('läsare')).toBe('malmo:/b/')
  expect(await first('byte av namn')).toBe('malmo:/c/')
})

test('a compound that no page has is guessed from its parts, and from the one part that pages have', async () => {
  await index([
    page('/a/', 'Flyg', '<p>Flyg till Tokyo.</p>'),
    page('/b/', 'Export', '<p>Export av bilar, bil för bil.</p>'),
  ])
  const search = searchFolder({ folder: join(folder, 'bundles'), locale: 'sv', otherLocales: [] })
  const found = async (text: string) => {
    const { stage, hits } = await search({ text })
    return [stage, ...(await Promise.all(hits.map(async (hit) => (await hit.details()).address)))]
  }
  expect(await found('bilexport')).toEqual(['corrected', 'malmo:/b/'])
  expect(await found('flygförbindelse')).toEqual(['corrected', 'malmo:/a/'])
  expect(await found('xyzzyplugh')).toEqual(['none'])
})

const japanese = { locale: locale('ja') }

test('a Japanese word that no page has is guessed from its kanji, and said to be a guess', async () => {
  await index([page('/ja/a/', '社会保障', '<p>仕事のために移り住む方へ。</p>', japanese)], 'ja')
  const search = searchFolder({ folder: join(folder, 'bundles'), locale: 'ja', otherLocales: [] })
  const { stage, hits } = await search({ text: '移住' })
  expect([stage, hits.length]).toEqual(['corrected', 1])
  expect((await search({ text: '移住', exactly: true })).stage).toBe('none')
})

test("a page's own alias comes before pages that only mention the word, in Japanese too", async () => {
  await index(
    [
      page('/ja/a/', '入会', '<p>担当者がお答えします。担当者にお尋ねください。</p>', japanese),
      page('/ja/kontakt', 'お問い合わせ', '<p>お電話ください。担当者が出ます。</p>', japanese),
    ],
    'ja',
    [{ words: ['担当者', '姉妹都市提携'], page: 'malmo/ja/kontakt' }],
  )
  const search = searchFolder({ folder: join(folder, 'bundles'), locale: 'ja', otherLocales: [] })
  const first = async (text: string) => {
    const { stage, hits } = await search({ text })
    return [stage, (await hits[0]?.details())?.address]
  }
  expect(await first('担当者')).toEqual(['exact', 'malmo:/ja/kontakt/'])
  expect(await first('姉妹都市提携')).toEqual(['exact', 'malmo:/ja/kontakt/'])
})
