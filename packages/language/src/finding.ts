import type { Page } from '@kakehashi/content'
import { codeFrame, type Problem, type ProblemCode, problem } from '@kakehashi/problems'

/** What is doubtful in a text, and where, lines and columns counted from 1. */
export type Finding = {
  readonly code: ProblemCode
  readonly position: { readonly line: number; readonly column: number }
  readonly values: Problem['values']
}

/** The problems of a page's findings, with the lines around them. */
export function problemsOf({ source }: Page, findings: readonly Finding[]): readonly Problem[] {
  return findings.map(({ code, position, values }) => {
    const frame = codeFrame(source.text, position.line, position.column)
    return problem(code, { file: source.file, ...position }, values, frame)
  })
}
