import { alignUnits, pairWithTranslation } from '@kakehashi/translation'
import type { Units } from './scenario-units.ts'
import type { Found } from './score-drift.ts'

/** What Kakehashi finds stale, block by block. */
export function driftOf({ before, after, translation }: Units): readonly Found[] {
  const pairs = pairWithTranslation(before, translation)
  return alignUnits(before, after).flatMap((unit) =>
    unit.change === 'kept'
      ? []
      : {
          change: unit.change,
          at: unit.after ?? unit.before,
          in: unit.before === null ? null : (pairs[unit.before] ?? null),
        },
  )
}
