import { i18n, locale } from '@kakehashi/i18n'
import { expect, test } from 'vitest'
import { load, page } from './content.fixture.ts'
import { proseReader } from './prose.ts'

const read = proseReader(i18n)

async function proseOf(text: string, tag = 'sv', fields = '') {
  const { node } = await load({ [`malmo/index.${tag}.md`]: page('Titel', fields, text) }, {})
  const file = node('malmo/').files.get(locale(tag))
  return file === undefined ? [] : read(file)
}

async function textsOf(text: string, tag = 'sv'): Promise<readonly string[]> {
  return (await proseOf(text, tag)).slice(1).map((prose) => prose.text)
}

test.each([
  ['a link is its words', 'Läs om [avtalet](avtal.md) nu.', 'Läs om avtalet nu.'],
  ['code and addresses are one character', 'Skriv `npm` till <https://a.se>.', 'Skriv \ufffc till \ufffc.'],
  ['emphasis is left out', 'En **mycket *stor*** bro.', 'En mycket stor bro.'],
  ['an escape is what it stands for', 'Stjärna \\* här.', 'Stjärna * här.'],
  ['a footnote’s number is left out', 'Text.[^1]\n\n[^1]: Not.', 'Text.'],
  ['lines are joined by a space', 'Två\nrader.', 'Två rader.'],
  ['the id of a block is left out', 'Text. {#ett}', 'Text.'],
  ['a picture is its words', 'Se ![En bro.](bro.jpg) där.', 'Se En bro. där.'],
])('%s', async (_name, text, expected) => expect((await textsOf(text))[0]?.trimEnd()).toBe(expected))

test('in Japanese lines are joined without a space, and readings are left out', async () => {
  expect(await textsOf('{架け橋|かけはし}は\nあります。**「橋」**。', 'ja')).toEqual([
    '架け橋はあります。「橋」。',
  ])
})

test('titles, headings and cells are labels, all else is sentences', async () => {
  const found = await proseOf('## Rubrik\n\n| A |\n| --- |\n| B |\n\n- Punkt', 'sv', 'description: Kort.')
  expect(found.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'label Titel',
    'sentences Kort.',
    'label Rubrik',
    'label A',
    'label B',
    'sentences Punkt',
  ])
})

test('a block of another language is left out, and words of another language are known', async () => {
  const found = (await proseOf('Welcome here. {lang=en}\n\nKallas [架け橋]{lang=ja} där.')).slice(1)
  expect(found.map(({ text, foreign }) => foreign.map(([from, to]) => text.slice(from, to)))).toEqual([
    ['架け橋'],
  ])
})

test('every character knows its place in the file', async () => {
  const [title, first, second] = await proseOf('Läs [det](a.md) och **detta**.\n\n> Två\n> rader.')
  const place = (prose: typeof title, words: string) => prose?.positionAt(prose.text.indexOf(words))
  expect([place(title, 'Titel'), place(first, 'detta'), place(second, 'rader')]).toEqual([
    { line: 2, column: 8 },
    { line: 4, column: 23 },
    { line: 7, column: 3 },
  ])
})
