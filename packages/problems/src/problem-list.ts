import type { Problem, Severity } from './problem.ts'

/** A new list by file, line, column, code and values, without repetitions. The order depends on no locale. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const byKey = new Map(problems.map((item) => [keyOf(item), item]))
  return [...byKey]
    .sort(
      ([leftKey, { place: a, ...left }], [rightKey, { place: b, ...right }]) =>
        compare(a.file, b.file) ||
        a.line - b.line ||
        a.column - b.column ||
        compare(left.code, right.code) ||
        compare(leftKey, rightKey),
    )
    .map(([, item]) => item)
}

function keyOf({ place, code, values }: Problem): string {
  const sorted = Object.entries(values).sort(([a], [b]) => compare(a, b))
  return JSON.stringify([place.file, place.line, place.column, code, sorted])
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((item) => item.severity === 'error')
}

/** How many problems there are of each severity. */
export function countProblems(problems: readonly Problem[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, notice: 0 }
  for (const item of problems) counts[item.severity]++
  return counts
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
