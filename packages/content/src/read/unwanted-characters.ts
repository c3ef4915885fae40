import type { ProblemCode } from '@kakehashi/problems'
import type { Finding } from './finding.ts'
import { positionFinder } from './position-finder.ts'

/** C0 and C1 controls but tab and line feed, the separators U+2028 and U+2029, noncharacters and lone surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
const controls = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufdd0-\ufdef\ufffe\uffff\p{Cs}]/gu

/** Embeddings, overrides and isolates, which can make text read otherwise than it is (Unicode TR 36, 2.10). */
const bidi = /[\u202a-\u202e\u2066-\u2069]/gu

/** What programs write for a letter that they could not read: the letter itself is lost. */
const lost = /\ufffd+/gu

/** How many of a kind are reported in one file. */
const limit = 20

/** The control and direction characters of a text and the marks of lost ones, each at its place. */
export function unwantedCharacters(text: string): readonly Finding[] {
  const at = positionFinder(text)
  const find = (pattern: RegExp, code: ProblemCode) =>
    text
      .matchAll(pattern)
      .take(limit)
      .map(
        (match): Finding => ({ code, position: at(match.index), values: { codePoint: codePoint(match[0]) } }),
      )
  return [
    ...find(controls, 'control-character'),
    ...find(bidi, 'bidi-override'),
    ...find(lost, 'replacement-character'),
  ]
}

/** @example codePoint('\0') // 'U+0000' */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
