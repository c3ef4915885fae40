import { foldText, type TextUnit } from '@kakehashi/translation'
import type { DriftLabel, DriftScenario } from './drift-scenario.ts'
import type { Units } from './scenario-units.ts'

/** A block that is said to be stale: its place among the units of `after`, or of `before` where it was removed. */
export type Found = { readonly change: string; readonly at: number; readonly in: number | null }

/** How often a detector was right, wrong, and silent. */
export type Counts = { right: number; wrong: number; missed: number }

export function noCounts(): Counts {
  return { right: 0, wrong: 0, missed: 0 }
}

/** Whether two answers say of the same block that it is stale. */
export function isSameBlock(a: Found, b: Found): boolean {
  return sideOf(a) === sideOf(b) && a.at === b.at
}

function sideOf({ change }: Found): 'before' | 'after' {
  return change === 'removed' ? 'before' : 'after'
}

/** Whether two answers name the same change and the same place in the translation too. */
export function isSame(a: Found, b: Found): boolean {
  return a.change === b.change && a.at === b.at && a.in === b.in
}

/** Adds to the counts and returns the labels that fit what was found best. */
export function count(
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

/** Precision, recall and their harmonic mean, F1. */
export function scores({
  right,
  wrong,
  missed,
}: Counts): readonly [precision: number, recall: number, f1: number] {
  const precision = right / Math.max(1, right + wrong)
  const recall = right / Math.max(1, right + missed)
  return [precision, recall, (2 * precision * recall) / Math.max(Number.EPSILON, precision + recall)]
}

/** What was missed and what was wrong, one line each; none where the answer is right. */
export function missesOf(
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
