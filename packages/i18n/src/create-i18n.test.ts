import { expect, expectTypeOf, test } from 'vitest'
import { i18n, locale, type MessageValues } from './index.ts'

const sv = locale('sv')
const en = locale('en')
const ja = locale('ja')

test('a text is given in the reader’s language with its values', () => {
  expect(i18n.locales).toEqual(['sv', 'en', 'ja'])
  expect(i18n.t(sv, 'page.updated', { date: '3 maj 2026' })).toBe('Senast uppdaterad 3 maj 2026')
  expect(i18n.t(ja, 'skip.link')).toBe('本文へ移動')
})

test('a plural follows the language, its number is written as the language does', () => {
  expect(i18n.t(en, 'cli.files', { count: 1 })).toBe('1 file')
  expect(i18n.t(en, 'cli.files', { count: 0 })).toBe('0 files')
  expect(i18n.t(sv, 'cli.files', { count: 1234 })).toBe('1\u00a0234 filer')
  expect(i18n.t(ja, 'cli.files', { count: 1 })).toBe('1ファイル')
})

test('keys and values are typed after the English texts', () => {
  expectTypeOf<MessageValues<'cli.files'>>().toEqualTypeOf<{
    readonly count: number
  }>()
  expectTypeOf<MessageValues<'cli.served'>>().toEqualTypeOf<{
    readonly site: string | number
    readonly address: string | number
  }>()
  expectTypeOf<keyof MessageValues<'skip.link'>>().toEqualTypeOf<never>()
  // @ts-expect-error a value is missing
  expect(() => i18n.t(en, 'page.updated')).toThrow('no value for {{date}}')
  // @ts-expect-error a count is a number
  expect(() => i18n.t(en, 'cli.errors', { count: '1' })).toThrow('no text "cli.errors"')
  // @ts-expect-error no text has this key
  expect(() => i18n.t(en, 'page.nonesuch')).toThrow('no text "page.nonesuch" in "en"')
})

test('a locale that nobody wrote texts for throws', () => {
  const de = locale('de')
  expect(i18n.isLocale('sv')).toBe(true)
  expect(i18n.isLocale('de')).toBe(false)
  expect(() => i18n.t(de, 'skip.link')).toThrow('no text "skip.link" in "de"')
  for (const use of [i18n.facts, i18n.problemWriter, i18n.compare]) expect(() => use(de)).toThrow(RangeError)
  expect(() => locale('not a tag')).toThrow(RangeError)
})

test('a value is never read as a template, a nested text, a pattern or HTML', () => {
  const site = "{{count}} {{-x}} $t(skip.link) $& $1 <b> & '"
  expect(i18n.t(en, 'feed.title', { site })).toBe(`${site}: news`)
})
