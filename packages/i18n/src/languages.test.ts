import { expect, test } from 'vitest'
import { english } from './english.ts'
import { keyLanguage, languages, mirroredLanguage } from './index.ts'
import type { Language } from './language.ts'

const pluralSuffix = /_(zero|one|two|few|many|other)$/
const all = [...languages, keyLanguage, mirroredLanguage].map(
  (language) => [language.facts.tag, language] as const,
)

test.each(all)('%s has the English keys, of each plural the categories of the language', (tag, language) => {
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions()
  const expected = Object.keys(english.messages).flatMap((key) => {
    if (!pluralSuffix.test(key)) return [key]
    return key.endsWith('_other') ? pluralCategories.map((category) => key.replace(/other$/, category)) : []
  })
  expect(Object.keys(language.messages).sort()).toEqual(expected.sort())
  expect(Object.keys(language.problems).sort()).toEqual(Object.keys(english.problems).sort())
})

test.each(all)('%s has the English placeholders and no empty text', (_tag, language) => {
  const wanted = placeholders(english)
  for (const [key, found] of placeholders(language)) {
    expect([key, found]).toEqual([key, wanted.get(key.replace(pluralSuffix, '_other'))])
  }
  for (const [key, text] of texts(language)) {
    expect(text, key).toBe(text.trim().normalize('NFC'))
    expect(text.replace(/\{\{.+?\}\}|\u200f/g, ''), key).not.toBe('')
  }
})

test.each(all.slice(0, languages.length))('problems in %s are told in full sentences', (_tag, language) => {
  for (const [key, text] of Object.entries(language.problems)) {
    expect(text, key).toMatch(language.facts.scripts.includes('Han') ? /。$/ : /^\p{Lu}.*[.?]$/u)
  }
})

test('Japanese sentences use full-width punctuation and no spaces between Japanese words', () => {
  const japanese = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]'
  const wrong = new RegExp(`${japanese}[,.!?:;()]|[,.!?;()]${japanese}|${japanese} ${japanese}`, 'u')
  for (const language of languages) {
    if (!language.facts.scripts.includes('Han')) continue
    for (const [key, text] of texts(language)) expect(text, key).not.toMatch(wrong)
  }
})

test('a language falls back to all others, each once', () => {
  const tags = languages.map(({ facts }) => facts.tag)
  for (const { facts } of languages) expect([facts.tag, ...facts.fallbacks].sort()).toEqual(tags.toSorted())
})

/** The placeholders of each text, with their formats, in the order of the alphabet. */
function placeholders(language: Language): ReadonlyMap<string, readonly string[]> {
  return new Map(texts(language).map(([key, text]) => [key, [...new Set(text.match(/\{\{.+?\}\}/g))].sort()]))
}

function texts(language: Language): readonly (readonly [string, string])[] {
  return Object.entries({ ...language.messages, ...language.problems })
}
