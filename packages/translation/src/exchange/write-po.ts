import { type GetTextTranslation, po } from 'gettext-parser'
import type { ExchangeFile } from './exchange-file.ts'

/** A PO file as GNU gettext has it: a unit's id is its context, so that two texts that are alike stay two. */
export function writePo({ page, sourceLocale, targetLocale, units }: ExchangeFile): string {
  const entries = units.map(({ id, source, target, notes, line }) => {
    const comments = { extracted: notes.join('\n'), reference: `${page}:${line}` }
    const entry: GetTextTranslation = { msgctxt: id, msgid: source, msgstr: [target ?? ''], comments }
    return [id, { [source]: entry }] as const
  })
  const headers = {
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
    Language: targetLocale,
    'X-Source-Language': sourceLocale,
    'X-Source-File': page,
  }
  return po.compile({ charset: 'utf-8', headers, translations: Object.fromEntries(entries) }).toString('utf8')
}
