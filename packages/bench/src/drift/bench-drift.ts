import { printTable } from '../print-table.ts'
import { driftOf } from './drift-of.ts'
import type { DriftScenario } from './drift-scenario.ts'
import { staleByGitDates } from './git-dates.ts'
import { type Units, unitsIn, unitsOf } from './scenario-units.ts'
import { driftScenarios, scenarioClasses } from './scenarios.ts'
import { count, type Found, isSame, isSameBlock, missesOf, noCounts, scores } from './score-drift.ts'

type Detector = (scenario: DriftScenario, units: Units) => readonly Found[]

/** Prints how well what became stale is found, by block, and every miss. */
export async function benchDrift(): Promise<void> {
  const units = await unitsOf(driftScenarios)
  const staleByDate = await staleByGitDates(driftScenarios)
  const detectors: Readonly<Record<string, Detector>> = {
    'Kakehashi, by block': (_scenario, own) => driftOf(own),
    'hash of the file': ({ before, after }, own) => (before === after ? [] : wholePage(own)),
    'dates in git': ({ name }, own) => (staleByDate.has(name) ? wholePage(own) : []),
  }
  const rows = Object.entries(detectors).map(([name, detect]) => {
    const counts = noCounts()
    for (const scenario of driftScenarios) {
      const own = unitsIn(units, scenario)
      count(counts, detect(scenario, own), scenario, own, isSameBlock)
    }
    return [name, ...scores(counts)]
  })
  console.log('\nStale or not, by block')
  printTable([['', 'precision', 'recall', 'F1'], ...rows])
  console.log('\nThe kind of change and the place in the translation too, by class')
  const misses: string[] = []
  const total = noCounts()
  const classes = scenarioClasses.map(({ name, scenarios }) => {
    const counts = noCounts()
    for (const scenario of scenarios) {
      const own = unitsIn(units, scenario)
      const found = driftOf(own)
      const answer = count(counts, found, scenario, own, isSame)
      misses.push(...missesOf(scenario, own, found, answer))
    }
    for (const key of ['right', 'wrong', 'missed'] as const) total[key] += counts[key]
    return [name, scenarios.length, ...scores(counts)]
  })
  printTable([
    ['class', 'scenarios', 'precision', 'recall', 'F1'],
    ...classes,
    ['all', driftScenarios.length, ...scores(total)],
  ])
  console.log(misses.length === 0 ? '\nNo miss.' : `\nMisses\n${misses.join('\n')}`)
}

/** An answer for the whole file says of every block of it that it is stale. */
function wholePage({ after }: Units): readonly Found[] {
  return after.map((_, at) => ({ change: 'changed', at, in: null }))
}
