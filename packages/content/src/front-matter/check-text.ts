import type { ProblemCode } from '@kakehashi/problems'
import { codePoint } from '../read/unwanted-characters.ts'
import type { Fault } from './fault.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
const hidden = /[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufffd-\uffff\p{Cs}]/u

/** A control or direction character, or the mark of a lost one, that stands as an escape, `"\u202e"`, and so is not in the file's own text. */
export function escapedCharacter(value: string, source: string, offset: number): Fault | null {
  const found = source.includes('\\') ? hidden.exec(value) : null
  if (found === null || source.includes(found[0])) return null
  return { code: codeOf(found[0]), offset, values: { codePoint: codePoint(found[0]) } }
}

function codeOf(character: string): ProblemCode {
  if (character === '\ufffd') return 'replacement-character'
  return /[\u202a-\u202e\u2066-\u2069]/.test(character) ? 'bidi-override' : 'control-character'
}

/** The text in NFC on one line, without zero-width spaces and white space around it. */
export function cleanText(value: string): string {
  return value
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim()
    .normalize('NFC')
}
