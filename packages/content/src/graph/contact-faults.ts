import type { Problem, ProblemCode } from '@kakehashi/problems'
import { nearest } from '../nearest.ts'
import { withNearest } from './problem-at.ts'

type ContactFault = {
  readonly index: number
  readonly code: ProblemCode
  readonly values: Problem['values']
}

/** The keys of a list that no contact has, and those that stand in it already. */
export function contactFaults(
  keys: readonly string[],
  contacts: ReadonlyMap<string, unknown>,
): readonly ContactFault[] {
  return keys.flatMap((key, index): readonly ContactFault[] => {
    if (keys.indexOf(key) < index)
      return [{ index, code: 'wrong-value', values: { key, allowed: '–', variant: 'repeated' } }]
    if (contacts.has(key)) return []
    const values = withNearest({ key }, nearest(key, [...contacts.keys()]))
    return [{ index, code: 'unknown-contact', values }]
  })
}
