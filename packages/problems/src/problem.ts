import { type ProblemCode, problemCodes } from './codes.ts'

/** Where something is wrong. Lines and columns count from 1; a column counts UTF-16 units, as editors do. */
export type Place = {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** An error stops the build, a warning does not, a notice says what was put right silently. */
export type Severity = 'error' | 'warning' | 'notice'

/** A mistake of an author's: a value, never thrown. */
export type Problem = {
  readonly code: ProblemCode
  readonly severity: Severity
  readonly place: Place
  /** What the text of the problem names; `hint` chooses among a code's hints. */
  readonly values: Readonly<Record<string, string | number>>
  /** The source lines around the place, when the file could be read. */
  readonly frame: string | null
}

/** Makes a problem with the severity that its code has. */
export function problem(
  code: ProblemCode,
  place: Place,
  values: Problem['values'] = {},
  frame: string | null = null,
): Problem {
  return { code, severity: problemCodes[code], place, values, frame }
}
