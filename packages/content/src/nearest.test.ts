import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

const keys = ['title', 'navTitle', 'slug', 'order']

test('a swap, a capital, full-width letters and a Cyrillic letter lead to the key that was meant', () => {
  for (const word of ['titel', 'Title', 'ｔｉｔｌｅ', 'tіtle', 'titl'])
    expect(nearest(word, keys)).toBe('title')
})

test('a word that resembles no candidate has no nearest one', () => {
  expect(nearest('rubrik', keys)).toBeNull()
  expect(nearest('', keys)).toBeNull()
})

test('the first of equally near candidates wins', () => {
  expect(nearest('ab', ['ac', 'ad'])).toBe('ac')
})

test('a huge word is refused at once', () => {
  expect(nearest('a'.repeat(1_000_000), keys)).toBeNull()
})
