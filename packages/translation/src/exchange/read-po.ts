import { po } from 'gettext-parser'
import type { ReadFault, ReadResult } from './read-file.ts'

const line = /^\s*(?:#.*|(?:(?:msgctxt|msgid|msgstr(?:\[0\])?)\s*)?"(?:[^"\\]|\\.)*"\s*|)$/
const context = /^\s*msgctxt\s*"(.*)"/

/** Reads a PO file: every entry, with its line. What is marked fuzzy counts as not translated, as it does for gettext. */
export function readPo(text: string): ReadResult {
  const lines = text.split('\n')
  const wrong = lines.findIndex((row) => !line.test(row))
  if (wrong !== -1)
    return broken(wrong + 1, { text: (lines[wrong] ?? '').trim().slice(0, 60), variant: 'po' })
  try {
    const { headers = {}, translations } = po.parse(text)
    const charset = /charset=([^\s;]+)/i.exec(headers['Content-Type'] ?? '')?.[1] ?? 'UTF-8'
    if (!/^utf-?8$/i.test(charset)) return broken(1, { encoding: charset, variant: 'encoding' })
    const places = lines.flatMap((row, index) => {
      const id = context.exec(row)?.[1]
      return id === undefined ? [] : [{ id, line: index + 1 }]
    })
    const units = places.map(({ id, line }) => {
      const [entry] = Object.values(translations[id] ?? {})
      const isFuzzy = /\bfuzzy\b/.test(entry?.comments?.flag ?? '')
      return { id, line, source: entry?.msgid ?? '', target: isFuzzy ? null : (entry?.msgstr[0] ?? null) }
    })
    const strangers = Object.keys(translations[''] ?? {})
      .filter((msgid) => msgid !== '')
      .map((source) => ({ id: '–', line: lineOf(lines, source), source, target: null }))
    if (units.length + strangers.length === 0) return broken(1, { variant: 'format' })
    const file = {
      page: headers['X-Source-File'] ?? '',
      sourceLocale: headers['X-Source-Language'] ?? '',
      targetLocale: headers['Language'] ?? '',
      line: 1,
      units: [...units, ...strangers],
    }
    return { kind: 'read', files: [file] }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const at = 'lineNumber' in error ? Number(error.lineNumber) : 1
    return broken(at, { text: (lines[at - 1] ?? '').trim().slice(0, 60), variant: 'po' })
  }
}

function broken(line: number, values: ReadFault['values']): ReadResult {
  return { kind: 'broken', fault: { line, values } }
}

/** Where an entry without a context begins. */
function lineOf(lines: readonly string[], msgid: string): number {
  const start = JSON.stringify(msgid.slice(0, 20)).slice(0, -1)
  return (
    Math.max(
      0,
      lines.findIndex((row) => row.includes(start)),
    ) + 1
  )
}
