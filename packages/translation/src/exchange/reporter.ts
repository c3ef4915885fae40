import { codeFrame, type Problem, problem } from '@kakehashi/problems'
import type { ReadExchange } from './read-exchange.ts'

/** Makes a problem at a line of an exchange file. */
export type Report = (code: Problem['code'], line: number, values: Problem['values']) => Problem

export function reporter({ file, text }: Pick<ReadExchange, 'file' | 'text'>): Report {
  return (code, line, values) => {
    const column = Math.max(0, (text.split('\n')[line - 1] ?? '').search(/\S/)) + 1
    return problem(code, { file, line, column }, values, codeFrame(text, line, column))
  }
}
