import { codeFrame, type Problem, type ProblemCode, problem } from '@kakehashi/problems'
import type { Page, Position, SourceFile } from '../page.ts'

/** How many problems of one kind a file shows: a frame costs time, and nobody reads the hundredth. */
export const mostProblems = 100

/** A problem at a front matter key of a page, or at the file's first line where the key is not written. */
export function problemAt(page: Page, key: string, code: ProblemCode, values: Problem['values']): Problem {
  return problemIn(page.source, page.positions.get(key) ?? { line: 1, column: 1 }, code, values)
}

/** A problem at a place of a file, with the lines around it. */
export function problemIn(
  source: SourceFile,
  { line, column }: Position,
  code: ProblemCode,
  values: Problem['values'],
): Problem {
  return problem(code, { file: source.file, line, column }, values, codeFrame(source.text, line, column))
}

/** The values of a problem, with what was probably meant where there is such a thing. */
export function withNearest(values: Problem['values'], guess: string | null): Problem['values'] {
  return guess === null ? values : { ...values, nearest: guess, variant: 'nearest' }
}
