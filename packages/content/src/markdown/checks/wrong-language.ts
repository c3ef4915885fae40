import type { Check } from '../check.ts'
import { bodyPosition } from '../environment.ts'
import { ownTexts } from './own-texts.ts'

/** Below this many letters a text may well be names alone. */
const fewestLetters = 80

const known = [
  'Latin',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Cyrillic',
  'Greek',
  'Arabic',
  'Hebrew',
  'Thai',
  'Devanagari',
].map((script) => [script, new RegExp(`\\p{Script=${script}}+`, 'gu')] as const)

/**
 * A text whose letters are not the language's: under 70 % Latin where only Latin is expected, under 20 % of the
 * expected scripts elsewhere, where names and loan words are Latin. Code and parts in other languages do not count.
 */
export const wrongLanguage: Check = ({ env, tokens, language }) => {
  const expected = language.scripts
  const counts = countLetters(
    ownTexts(tokens, language.tag)
      .map(({ text }) => text)
      .join(' '),
  )
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (total <= fewestLetters || expected.length === 0) return []
  const own = expected.reduce((sum, script) => sum + (counts.get(script) ?? 0), 0)
  const least = expected.every((script) => script === 'Latin') ? 0.7 : 0.2
  if (own / total >= least) return []
  const others = [...counts].filter(([script]) => !expected.includes(script))
  const found = others.sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'unknown'
  const line = Math.max(
    0,
    env.lines.findIndex((text) => text.trim() !== ''),
  )
  return [
    {
      code: 'wrong-language',
      position: bodyPosition(env, line, 0),
      values: { expected: language.tag, found: scriptName(found, counts) },
    },
  ]
}

/** Han beside kana is Japanese. */
function scriptName(script: string, counts: ReadonlyMap<string, number>): string {
  const kana = (counts.get('Hiragana') ?? 0) + (counts.get('Katakana') ?? 0)
  return kana > 0 && ['Han', 'Hiragana', 'Katakana'].includes(script) ? 'Japanese' : script
}

/** By script, in units of UTF-16. Most letters are told by their code alone, ten times faster than by patterns. */
function countLetters(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  let latin = 0
  let others = ''
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (isLatin(code)) latin++
    else if (code >= 0x80) others += text[index]
  }
  let rest = others.replace(/\P{L}+/gu, '')
  for (const [script, letters] of known) {
    if (rest === '') break
    const without = rest.replace(letters, '')
    counts.set(script, rest.length - without.length)
    rest = without
  }
  return counts.set('Latin', latin + (counts.get('Latin') ?? 0)).set('other', rest.length)
}

/** The letters of Unicode's first four blocks but ª and º. */
function isLatin(code: number): boolean {
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
  return code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7
}
