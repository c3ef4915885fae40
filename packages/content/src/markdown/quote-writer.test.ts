import { i18n, locale } from '@kakehashi/i18n'
import { expect, test } from 'vitest'
import { markdownLanguage } from '../parse-page.ts'
import { quoteWriter } from './quote-writer.ts'

test.each([
  ['sv', `Vad är "Omotenashi"?`, 'Vad är ”Omotenashi”?'],
  ['sv', `"Så 'här'", sa han`, '”Så ’här’”, sa han'],
  ['en', `"It's 'so'", she said`, '“It’s ‘so’”, she said'],
  ['en', `Malmö's *first* [day] & <b> "b`, `Malmö’s *first* [day] & <b> "b`],
  ['ja', `"架け橋" and 'x'`, `"架け橋" and 'x'`],
])('in %s, %s becomes %s', (tag, text, expected) => {
  expect(quoteWriter(markdownLanguage(i18n, locale(tag)))(text)).toBe(expected)
})
