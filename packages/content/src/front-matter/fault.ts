import type { Problem, ProblemCode } from '@kakehashi/problems'

/** Something wrong at an offset of the YAML text. */
export type Fault = {
  readonly code: ProblemCode
  readonly offset: number
  readonly values?: Problem['values']
}
