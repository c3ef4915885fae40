import type { Term } from '@kakehashi/content'
import { expect, test } from 'vitest'
import { findTerms, formIn } from './find-terms.ts'

function term(key: string, sv: readonly string[]): Term {
  return { key, forms: { sv, ja: ['マルメ市'] }, not: {}, note: null }
}

const glossary = [
  term('city', ['Malmö stad', 'Malmö stads']),
  term('malmo', ['Malmö']),
  term('agreement', ['frihandelsavtal', 'frihandelsavtal*']),
  term('eu', ['EU']),
]

test.each([
  ['a name', 'I Malmö stad finns det.', ['city Malmö stad']],
  ['a genitive that is a form', 'Malmö stads hus', ['city Malmö stads']],
  ['a word that only begins so', 'Malmöbon och EUs vänner', []],
  ['a word that begins as a form with a star', 'Frihandelsavtalets text', ['agreement frihandelsavtal*']],
  ['a name within a longer one, and by itself', 'Malmö stad i Malmö', ['city Malmö stad', 'malmo Malmö']],
  ['a name in small letters', 'malmö stad, eu', []],
  ['words over two lines', 'Malmö\n  stad', ['city Malmö stad']],
  ['a letter with a mark before it', 'éEU', []],
])('%s', (_name, text, expected) => {
  expect(findTerms(text, glossary, 'sv').map(({ term, form }) => `${term.key} ${form}`)).toEqual(expected)
})

test.each([
  ['Japanese has no spaces', 'このマルメ市の', ['マルメ市'], 'マルメ市'],
  ['letters beside Japanese are words', '日本のEPAを読む', ['EPA'], 'EPA'],
  ['letters within a word are not', '日本のEPAS', ['EPA'], null],
  ['marks are only marks', 'C++ (a)', ['C++'], 'C++'],
  ['all marks are', 'Business & Hub #1: a-b', ['Business & Hub #1: a-b'], 'Business & Hub #1: a-b'],
])('%s', (_name, text, forms, found) => expect(formIn(text, forms)).toBe(found))
