import { isUtf8 } from 'node:buffer'
import type { Problem } from '@kakehashi/problems'
import { splitFrontMatter } from '../front-matter/split-front-matter.ts'
import { type Finding, toProblems } from './finding.ts'
import { foreignEncoding, hasSignature, isBinary } from './foreign-bytes.ts'
import { invalidUtf8 } from './invalid-utf8.ts'
import { positionFinder } from './position-finder.ts'
import { codePoint, unwantedCharacters } from './unwanted-characters.ts'

export const maxBytes = 1024 * 1024
export const maxLines = 50_000

/** `text` is null where the bytes cannot be read as text at all. */
export type Decoded = { readonly text: string | null; readonly problems: readonly Problem[] }

const start = { line: 1, column: 1 }

/**
 * The bytes of a markdown or YAML file as text: strict UTF-8, without byte order mark, with line feeds, in NFC. Zero-width
 * spaces are taken out of the body; those in front matter and data stay for their readers, who know keys from values.
 * Problems stand at the lines and columns that an editor shows.
 */
export function decodeText(bytes: Uint8Array, file: string): Decoded {
  const refused = (finding: Finding) => ({ text: null, problems: toProblems([finding], file, '') })
  if (bytes.length > maxBytes)
    return refused({
      code: 'file-too-large',
      position: start,
      values: { size: bytes.length, limit: maxBytes },
    })
  const plain = plainText(bytes)
  if (plain !== null) return { text: plain, problems: [] }
  const bad = invalidUtf8(bytes)
  const encoding = foreignEncoding(bytes, bad === -1)
  if (encoding !== null) return refused({ code: 'wrong-encoding', position: start, values: { encoding } })
  if (isBinary(bytes, bad === -1)) return refused({ code: 'binary-file', position: start })
  const decoded = new TextDecoder('utf-8').decode(bytes)
  const text = withLineFeeds(decoded)
  const lines = countLines(text)
  if (lines > maxLines)
    return refused({
      code: 'too-many-lines',
      position: { line: maxLines + 1, column: 1 },
      values: { lines, limit: maxLines },
    })
  if (bad !== -1) return { text: null, problems: toProblems([badByte(bytes, bad, text)], file, text) }
  const normal = normalise(text)
  const findings = [...notices(bytes, decoded, text, normal), ...unwantedCharacters(text)]
  if (normal === null) return { text: null, problems: toProblems(findings, file, text) }
  const clean = withoutZeroWidth(
    normal,
    isMarkdown(file) ? splitFrontMatter(normal).bodyOffset : normal.length,
  )
  return { text: clean.text, problems: toProblems([...findings, ...clean.findings], file, text) }
}

/**
 * Any character but those that most of our texts are made of: letters and signs of Swedish and English, kana and kanji, tab and
 * line feed. None of these is combined with others, and nothing is to be said of any of them.
 */
export const unusual =
  /[^\t\n\x20-\x7e\u00a0-\u02ff\u2010-\u2027\u3000-\u3029\u3030-\u3098\u309b-\u30ff\u4e00-\u9fff\uff01-\uffef]/

/** The text of bytes in which there is nothing unusual, in a quarter of the time; else null. */
function plainText(bytes: Uint8Array): string | null {
  if (bytes.length > maxLines || !isUtf8(bytes) || hasSignature(bytes)) return null
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString()
  return unusual.test(text) ? null : text
}

/** Characters of no width that pasted text brings along: zero-width space, word joiner, byte order mark. */
const zeroWidth = /[\u200b\u2060\ufeff]/g

/** The text without zero-width spaces from an offset on, with a notice at the first of them. */
export function withoutZeroWidth(
  text: string,
  offset: number,
): { readonly text: string; readonly findings: readonly Finding[] } {
  const body = text.slice(offset)
  const first = body.search(zeroWidth)
  if (first === -1) return { text, findings: [] }
  const position = positionFinder(text)(offset + first)
  const values = { codePoint: codePoint(body.charAt(first)) }
  return {
    text: text.slice(0, offset) + body.replace(zeroWidth, ''),
    findings: [{ code: 'zero-width', position, values }],
  }
}

function isMarkdown(file: string): boolean {
  return !/\.ya?ml$/i.test(file)
}

function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

function countLines(text: string): number {
  let lines = 1
  for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) lines++
  return text.endsWith('\n') ? lines - 1 : lines
}

function badByte(bytes: Uint8Array, index: number, text: string): Finding {
  const before = withLineFeeds(new TextDecoder().decode(bytes.subarray(0, index)))
  return { code: 'invalid-utf8', position: positionFinder(text)(before.length) }
}

/** Null for text that takes minutes to normalise: more than 30 marks on a letter (UAX #15, Stream-Safe Text). */
function normalise(text: string): string | null {
  return /\p{M}{31}/u.test(text) ? null : text.normalize('NFC')
}

function notices(
  bytes: Uint8Array,
  decoded: string,
  text: string,
  normal: string | null,
): readonly Finding[] {
  const at = positionFinder(text)
  const found: Finding[] = []
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    found.push({ code: 'byte-order-mark', position: start })
  const carriageReturn = decoded.indexOf('\r')
  if (carriageReturn !== -1) found.push({ code: 'line-endings', position: at(carriageReturn) })
  if (normal === null)
    found.push({ code: 'too-slow', position: at(text.search(/\p{M}{31}/u)), values: { variant: 'marks' } })
  else if (normal !== text) found.push({ code: 'not-nfc', position: at(firstDifference(text, normal)) })
  return found
}

function firstDifference(a: string, b: string): number {
  let index = 0
  while (a[index] === b[index]) index++
  return index
}
