import { expect, test } from 'vitest'
import { readWordList, wordsIn } from './read-word-list.ts'

test('a word a line, without comments and empty lines', () => {
  expect(wordsIn('# Namn\r\nMinc\n\n  Skåne # län\n')).toEqual(['Minc', 'Skåne'])
})

test('letters and their accents are one', () => expect(wordsIn('Ska\u030ane')).toEqual(['Skåne']))

test('content without a list has no words of its own', async () => {
  expect(await readWordList(import.meta.dirname)).toEqual([])
})
