import { decodeText } from '@kakehashi/content'
import { codeFrame, hasErrors, type Problem, problem } from '@kakehashi/problems'
import type { ReadFile } from './read-file.ts'
import { readPo } from './read-po.ts'
import { readXliff } from './read-xliff.ts'

/** A file that a translator sent back: what it holds, or why it cannot be read. */
export type ReadExchange = {
  /** As problems name it. */
  readonly file: string
  readonly text: string
  readonly files: readonly ReadFile[]
  readonly problems: readonly Problem[]
}

/** Reads the bytes of an XLIFF or PO file; which of them it is, its first character tells. */
export function readExchange(bytes: Uint8Array, file: string): ReadExchange {
  const { text, problems } = decodeText(bytes, file)
  if (text === null || hasErrors(problems)) return { file, text: text ?? '', files: [], problems }
  const declared = /^<\?xml[^>]*\bencoding\s*=\s*["'](?!utf-8["'])([^"'>]*)/i.exec(text)?.[1]
  const refused = (line: number, { variant, ...values }: Problem['values']): ReadExchange => {
    const isEncoding = variant === 'encoding'
    const code = isEncoding ? 'wrong-encoding' : 'exchange-syntax'
    const found = isEncoding || variant === undefined ? values : { ...values, variant }
    const place = { file, line, column: 1 }
    return { file, text, files: [], problems: [problem(code, place, found, codeFrame(text, line, 1))] }
  }
  if (declared !== undefined) return refused(1, { encoding: declared, variant: 'encoding' })
  const result = text.trimStart().startsWith('<') ? readXliff(text) : readPo(text)
  if (result.kind === 'broken') return refused(result.fault.line, result.fault.values)
  return result.files.length === 0
    ? refused(1, { variant: 'format' })
    : { file, text, files: result.files, problems: [] }
}
