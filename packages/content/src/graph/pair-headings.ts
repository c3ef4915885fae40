import type { Heading } from '../markdown/body.ts'

/** Beyond this many comparisons only the beginning that two texts have in common is paired. */
const mostCells = 1_000_000

/**
 * For each heading the index of the source's heading it pairs with: the longest common sequence of levels, in which
 * equal explicit ids come before all else and unequal ones never pair.
 */
export function pairHeadings(
  headings: readonly Heading[],
  source: readonly Heading[],
): readonly (number | undefined)[] {
  const start = commonStart(headings, source)
  const pairs = Array.from({ length: start }, (_, index) => index)
  const [rest, others] = [headings.slice(start), source.slice(start)]
  if (rest.length * others.length > mostCells) return pairs
  const paired = pairCommon(rest, others)
  return [...pairs, ...paired.map((index) => (index === undefined ? undefined : index + start))]
}

function commonStart(headings: readonly Heading[], source: readonly Heading[]): number {
  let index = 0
  while (headings[index]?.id === source[index]?.id && pairWeight(headings[index], source[index]) > 0) index++
  return index
}

/** 0 where two headings cannot be the same one. */
function pairWeight(a: Heading | undefined, b: Heading | undefined): number {
  if (a === undefined || b === undefined || a.level !== b.level) return 0
  if (a.id === null && b.id === null) return 1
  if (a.id === b.id) return 1_000
  return a.id === null || b.id === null ? 1 : 0
}

function pairCommon(
  headings: readonly Heading[],
  source: readonly Heading[],
): readonly (number | undefined)[] {
  const columns = source.length + 1
  const best = new Int32Array((headings.length + 1) * columns)
  const at = (row: number, column: number) => best[row * columns + column] ?? 0
  for (let row = headings.length - 1; row >= 0; row--) {
    for (let column = source.length - 1; column >= 0; column--) {
      const weight = pairWeight(headings[row], source[column])
      const together = weight > 0 ? at(row + 1, column + 1) + weight : 0
      best[row * columns + column] = Math.max(together, at(row + 1, column), at(row, column + 1))
    }
  }
  const pairs = new Array<number | undefined>(headings.length).fill(undefined)
  for (let row = 0, column = 0; row < headings.length && column < source.length; ) {
    const weight = pairWeight(headings[row], source[column])
    if (weight > 0 && at(row, column) === at(row + 1, column + 1) + weight) pairs[row++] = column++
    else if (at(row + 1, column) >= at(row, column + 1)) row++
    else column++
  }
  return pairs
}
