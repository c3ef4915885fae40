import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { loadContent, type Page, pageId, siteId } from '@kakehashi/content'
import { i18n } from '@kakehashi/i18n'
import { alignUnits, foldText, pairWithTranslation, type TextUnit, textUnits } from '@kakehashi/translation'
import { printTable } from '../print-table.ts'
import type { DriftLabel, DriftScenario, ScenarioLocale } from './drift-scenario.ts'
import { driftScenarios, scenarioClasses } from './scenarios.ts'

type Units = Readonly<Record<'before' | 'after' | 'translation', readonly TextUnit[]>>

/** A block that is said to be stale: its place among the units of `after`, or of `before` where it was removed. */
type Found = { readonly change: string; readonly at: number; readonly in: number | null }

/** How often a detector was right, wrong, and silent. */
type Counts = { right: number; wrong: number; missed: number }

type Detector = (scenario: DriftScenario, units: Units) => readonly Found[]

const detectors: Readonly<Record<string, Detector>> = {
  'Kakehashi, by block': (_scenario, units) => driftOf(units),
  // a hash of the file and the date of its last commit say the same of an edit that is a commit of its own
  'the whole file': ({ before, after }, units) => (before === after ? [] : wholePage(units)),
}

/** Prints how well what became stale is found, by block, and every miss. */
export async function benchDrift(): Promise<void> {
  const units = await unitsOf(driftScenarios)
  const rows = Object.entries(detectors).map(([name, detect]) => {
    const counts = { right: 0, wrong: 0, missed: 0 }
    for (const scenario of driftScenarios) {
      const own = unitsIn(units, scenario)
      count(counts, detect(scenario, own), scenario, own, (a, b) => sideOf(a) === sideOf(b) && a.at === b.at)
    }
    return [name, ...scores(counts)]
  })
  console.log('\nStale or not, by block')
  printTable([['', 'precision', 'recall', 'F1'], ...rows])
  console.log('\nThe kind of change and the place in the translation too, by class')
  const misses: string[] = []
  const total = { right: 0, wrong: 0, missed: 0 }
  const classes = scenarioClasses.map(({ name, scenarios }) => {
    const counts = { right: 0, wrong: 0, missed: 0 }
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

function driftOf({ before, after, translation }: Units): readonly Found[] {
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

function wholePage({ after }: Units): readonly Found[] {
  return after.map((_, at) => ({ change: 'changed', at, in: null }))
}

/** Parsed as any content is. */
async function unitsOf(scenarios: readonly DriftScenario[]): Promise<ReadonlyMap<string, Units>> {
  const contentDir = await mkdtemp(join(tmpdir(), 'kakehashi-drift-'))
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(contentDir, path)), { recursive: true })
    await writeFile(join(contentDir, path), text)
  }
  for (const [index, { from, to, before, after, translation }] of scenarios.entries()) {
    await write(`drift/${index}/before.${from}.md`, before)
    await write(`drift/${index}/after.${from}.md`, after)
    await write(`drift/${index}/translation.${to}.md`, translation)
  }
  const site = { id: siteId('drift'), origin: 'https://example.org', basePath: '/', locales: i18n.locales }
  const { graph } = await loadContent({ contentDir, projectDir: contentDir, sites: [site], i18n })
  await rm(contentDir, { recursive: true })
  const units = (index: number, name: string, locale: ScenarioLocale) => {
    const files = graph.nodes.get(pageId(`drift/${index}/${name}`))?.files ?? new Map<string, Page>()
    const page = [...files.values()].find((file) => file.locale === locale)
    if (page === undefined) throw new Error(`${scenarios[index]?.name}: ${name} was not read`)
    return textUnits(page)
  }
  return new Map(
    scenarios.map(({ name, from, to }, index) => [
      name,
      {
        before: units(index, 'before', from),
        after: units(index, 'after', from),
        translation: units(index, 'translation', to),
      },
    ]),
  )
}

function unitsIn(units: ReadonlyMap<string, Units>, { name }: DriftScenario): Units {
  const found = units.get(name)
  if (found === undefined) throw new Error(name)
  return found
}

function sideOf({ change }: Found): 'before' | 'after' {
  return change === 'removed' ? 'before' : 'after'
}

function isSame(a: Found, b: Found): boolean {
  return a.change === b.change && a.at === b.at && a.in === b.in
}

/** Adds to the counts and returns the labels that fit what was found best. */
function count(
  counts: Counts,
  found: readonly Found[],
  { expected, alternatives = [], name }: DriftScenario,
  units: Units,
  fits: (a: Found, b: Found) => boolean,
): readonly Found[] {
  const answers = [expected, ...alternatives].map((labels) =>
    labels.map((label) => resolveLabel(label, units, name)),
  )
  const rightIn = (answer: readonly Found[]) =>
    answer.filter((one) => found.some((other) => fits(one, other))).length
  const wrongFor = (answer: readonly Found[]) => answer.length + found.length - 2 * rightIn(answer)
  const best = answers.reduce((a, b) => (wrongFor(b) < wrongFor(a) ? b : a))
  const right = rightIn(best)
  counts.right += right
  counts.missed += best.length - right
  counts.wrong += found.length - right
  return best
}

function resolveLabel(
  { change, text, in: translated, occurrence = 1 }: DriftLabel,
  units: Units,
  name: string,
): Found {
  const own = change === 'removed' ? units.before : units.after
  return {
    change,
    at: find(own, text, occurrence, name),
    in: translated === null ? null : find(units.translation, translated, 1, name),
  }
}

function find(units: readonly TextUnit[], text: string, occurrence: number, name: string): number {
  const start = plain(text)
  const found = units.flatMap((unit, index) => (plain(unit.text).startsWith(start) ? index : []))[
    occurrence - 1
  ]
  if (found === undefined) throw new Error(`${name}: no block begins with “${text}”`)
  return found
}

/** As labels are written: without the marks at the beginning of a block. */
function plain(text: string): string {
  return foldText(text).replace(/^(?:!?\[|[*`]+)/, '')
}

function scores({ right, wrong, missed }: Counts): readonly number[] {
  const precision = right / Math.max(1, right + wrong)
  const recall = right / Math.max(1, right + missed)
  return [precision, recall, (2 * precision * recall) / Math.max(Number.EPSILON, precision + recall)]
}

function missesOf(
  { name }: DriftScenario,
  units: Units,
  found: readonly Found[],
  answer: readonly Found[],
): readonly string[] {
  const line = (sign: string, one: Found) => {
    const own = one.change === 'removed' ? units.before : units.after
    const text = own[one.at]?.text.slice(0, 40)
    const translated = one.in === null ? '–' : units.translation[one.in]?.text.slice(0, 30)
    return `  ${sign} ${one.change} “${text}” in “${translated}”`
  }
  const lines = [
    ...answer.filter((one) => !found.some((other) => isSame(one, other))).map((one) => line('missed', one)),
    ...found.filter((one) => !answer.some((other) => isSame(one, other))).map((one) => line('wrong', one)),
  ]
  return lines.length === 0 ? [] : [name, ...lines]
}
