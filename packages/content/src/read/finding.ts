import { codeFrame, type Problem, type ProblemCode, problem } from '@kakehashi/problems'
import type { Position } from '../page.ts'

/** A problem before it knows its file. */
export type Finding = {
  readonly code: ProblemCode
  readonly position: Position
  readonly values?: Problem['values']
}

/** How many problems one file shows: more would bury the first. */
const limit = 100

/** The findings as problems of a file, in the order of the text, each with the lines around it. */
export function toProblems(findings: readonly Finding[], file: string, text: string): readonly Problem[] {
  const byKey = new Map(findings.map((finding) => [JSON.stringify(finding), finding]))
  return [...byKey.values()]
    .sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column)
    .slice(0, limit)
    .map(({ code, position: { line, column }, values }) =>
      problem(code, { file, line, column }, values, text === '' ? null : codeFrame(text, line, column)),
    )
}
