import type { Problem, Severity } from './problem.ts'

/** A new list by file, line, column and code, without repetitions. The order depends on no locale. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const byKey = new Map<string, Problem>()
  for (const item of problems) byKey.set(JSON.stringify([item.place, item.code, item.values]), item)
  return [...byKey.values()].sort(
    (a, b) =>
      compare(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      compare(a.code, b.code),
  )
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
