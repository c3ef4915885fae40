import { expect, test } from 'vitest'
import { countText, noneText } from './draw-answer.ts'
import type { SearchSettings } from './search-settings.ts'

/** The settings of a page in one language, as far as the texts here read them. */
function settings(locale: string, hits: SearchSettings['texts']['hits']): SearchSettings {
  const texts = {
    results: '',
    working: '',
    corrected: '',
    exactly: '',
    someWords: '',
    none: 'Inga träffar på {{words}}',
    otherLanguages: '',
    adviceSpelling: '',
    adviceWords: '',
    adviceList: '',
    adviceContact: '',
    unavailable: '',
    again: '',
    more: '',
    filterSite: '',
    filterKind: '',
    filterAll: '',
    hits,
    kinds: {},
  }
  return {
    locale,
    otherLocales: [],
    bundles: '/pagefind/',
    site: 'malmo',
    sites: [],
    contactHref: null,
    texts,
  }
}

test.each([
  ['sv', 1, '1 träff'],
  ['sv', 2, '2 träffar'],
  ['sv', 1234, '1\u00a0234 träffar'],
])('the number of hits in %s has the plural form of %i', (locale, count, text) => {
  expect(countText(count, settings(locale, { one: '{{count}} träff', other: '{{count}} träffar' }))).toBe(
    text,
  )
})

test('a language with one form for all numbers uses it for one hit', () => {
  expect(countText(1, settings('ja', { other: '{{count}}件見つかりました' }))).toBe('1件見つかりました')
})

test('blanks around the words are not repeated', () => {
  expect(noneText({ text: ' zxq ' }, settings('sv', {}))).toBe('Inga träffar på zxq')
})
