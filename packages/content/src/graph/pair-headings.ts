import { bestPairs } from '../best-pairs.ts'
import type { Heading } from '../markdown/body.ts'

/**
 * For each heading the index of the source's heading it pairs with: the longest common sequence of levels, in which
 * equal explicit ids come before all else and unequal ones never pair.
 */
export function pairHeadings(
  headings: readonly Heading[],
  source: readonly Heading[],
): readonly (number | undefined)[] {
  const start = commonStart(headings, source)
  const pairs = bestPairs(headings.length - start, source.length - start, (row, column) =>
    pairWeight(headings[start + row], source[start + column]),
  )
  const paired = new Map(pairs.map(([row, column]) => [start + row, start + column]))
  return headings.map((_, index) => (index < start ? index : paired.get(index)))
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
