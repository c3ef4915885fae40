import type { ExchangeFile, ExchangeFormat } from './exchange-file.ts'
import { writePo } from './write-po.ts'
import { writeXliff, writeXliff2 } from './write-xliff.ts'

const formats = {
  xliff: { write: writeXliff, extension: 'xlf' },
  xliff2: { write: writeXliff2, extension: 'xlf' },
  po: { write: writePo, extension: 'po' },
} as const

/** The text of an exchange file, and its path: beside `malmo/avtal.sv.md` it would be `malmo/avtal.ja.xlf`. */
export function writeExchange(
  file: ExchangeFile,
  format: ExchangeFormat,
): { readonly path: string; readonly text: string } {
  const { write, extension } = formats[format]
  const path = file.page.replace(/\.[^./]+\.md$/, `.${file.targetLocale}.${extension}`)
  return { path, text: write(file) }
}
