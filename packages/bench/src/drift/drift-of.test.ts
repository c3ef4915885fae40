import { expect, test } from 'vitest'
import { driftOf } from './drift-of.ts'
import { unitsIn, unitsOf } from './scenario-units.ts'
import { driftScenarios } from './scenarios.ts'
import { count, isSame, isSameBlock, missesOf, noCounts, scores } from './score-drift.ts'

const units = await unitsOf(driftScenarios)

test.each([
  ['which blocks are stale', isSameBlock],
  ['how they changed and where the translation has them too', isSame],
])('%s is found with an F1 of 0.98 or more', (_what, fits) => {
  const counts = noCounts()
  const misses = driftScenarios.flatMap((scenario) => {
    const own = unitsIn(units, scenario)
    const found = driftOf(own)
    return missesOf(scenario, own, found, count(counts, found, scenario, own, fits))
  })
  const [, , f1] = scores(counts)
  expect(f1, misses.join('\n')).toBeGreaterThanOrEqual(0.98)
})
