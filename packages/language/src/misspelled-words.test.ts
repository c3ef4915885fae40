import { expect, test } from 'vitest'
import { misspelledWords } from './misspelled-words.ts'
import { prose, tools } from './prose.fixture.ts'

const spelling = tools({
  findMisspelled: async (text) =>
    [...text.matchAll(/\p{L}*x\p{L}*/gu)].map(({ 0: word, index }) => ({
      word,
      offset: index,
      suggestions: word === 'exn' ? ['en', 'enn'] : [],
    })),
})

test('a word that no dictionary has is told with its place and what it may be', async () => {
  expect(await misspelledWords(prose('Hej exn xyz'), 'sv', spelling)).toEqual([
    {
      code: 'misspelled-word',
      position: { line: 1, column: 5 },
      values: { word: 'exn', words: 'en, enn', variant: 'nearest' },
    },
    { code: 'misspelled-word', position: { line: 1, column: 9 }, values: { word: 'xyz' } },
  ])
})

test('words that are marked as another language are left out', async () => {
  expect(await misspelledWords(prose('Hej exn', 'sentences', [[4, 7]]), 'sv', spelling)).toEqual([])
})
