import { expect, test } from 'vitest'
import { searchLanguage } from '../languages/search-languages.ts'
import { excerptOf } from './excerpt.ts'
import { appendPages, type FoundPage, mergeByWord } from './merge-pages.ts'
import { remember } from './remember.ts'
import { SearchUnavailable, withinTime } from './within-time.ts'
import { readWords, writeWords } from './word-file.ts'
import { openWordList } from './word-list.ts'
import { shardNames, shardsOf } from './word-shards.ts'

const sv = searchLanguage('sv')

function found(id: string, score: number): FoundPage {
  return { id, score, data: () => Promise.reject(new Error('not fetched')) }
}

test('a word file gives its words back', () => {
  const words = ['avtal', 'avtalet', 'avtalets', 'bro', 'スタートアップ'].map((word, frequency) => ({
    word,
    frequency,
  }))
  expect(writeWords(words)).toBe('00avtal\n15et\n27s\n30bro\n40スタートアップ')
  expect(readWords(writeWords(words.toReversed()))).toEqual(words)
  const read = [{ word: '年金', foundBy: 'ネンキン', frequency: 1 }]
  expect(readWords(writeWords(read))).toEqual(read)
  expect(readWords('')).toEqual([])
})

test('one slip leaves a word in at least one of its shards', () => {
  for (const wrong of ['gandel', 'hndel', 'handle', 'handeln'])
    expect(shardsOf(wrong, 50).some((name) => shardsOf('handel', 50).includes(name))).toBe(true)
  expect(shardsOf('handel', 1)).toEqual(['first-0'])
  expect(shardNames(50)).toEqual(expect.arrayContaining([...shardsOf('handel', 50)]))
})

const list = openWordList(
  async () =>
    writeWords(
      ['innovation', 'avtal', 'hubben', 'hubbarna', 'investering', 'öresund'].map((word) => ({
        word,
        frequency: 1,
      })),
    ),
  1,
  sv,
)

test('a word that the pages have is known, as are its forms, its beginning and other spellings', async () => {
  for (const word of ['avtal', 'avtalens', 'innov', 'Øresund']) expect((await list(word)).known).toBe(true)
  expect((await list('oresund')).spellings).toEqual(['öresund'])
})

test('a slip is taken for the nearest word, and nonsense for none', async () => {
  expect(await list('inovation')).toEqual({
    known: false,
    spellings: [],
    behind: [],
    near: ['innovation'],
  })
  expect((await list('qwertyuiop')).near).toEqual([])
})

test('pages with more and rarer words come first', () => {
  const common = [found('a', 9), found('b', 8), found('c', 7)]
  const rare = [found('c', 2)]
  expect(mergeByWord([common, rare]).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  expect(appendPages([rare, common]).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
})

test('an excerpt is text in pieces, marks that touch being one', () => {
  expect(excerptOf('Ett <mark>av</mark><mark>tal</mark> &lt;b&gt;')).toEqual([
    { text: 'Ett ', marked: false },
    { text: 'avtal', marked: true },
    { text: ' <b>', marked: false },
  ])
})

test('what does not come in time is unavailable, and so is what fails', async () => {
  await expect(withinTime(new Promise(() => {}), 5)).rejects.toThrow(SearchUnavailable)
  await expect(withinTime(Promise.reject(new Error('404')), 1000)).rejects.toThrow(SearchUnavailable)
  expect(await withinTime(Promise.resolve(1), 1000)).toBe(1)
})

test('a failure is not kept: who asks again gets a new answer', async () => {
  let asked = 0
  const ask = remember(async (key: string) => {
    asked++
    if (asked === 1) throw new Error('offline')
    return key
  })
  await expect(ask('a')).rejects.toThrow('offline')
  expect([await ask('a'), await ask('a'), asked]).toEqual(['a', 'a', 2])
})
