import type { PageId } from '@kakehashi/content'
import type { LabelledQuery } from './read-queries.ts'

/** A query and the pages that a search gave for it, best first. */
export type Scored = { readonly query: LabelledQuery; readonly found: readonly PageId[] }

/** Shares of 1, averages over the queries. */
export type Score = {
  readonly queries: number
  /** A right page stands among the first three. */
  readonly success3: number
  /** The right pages among the first five, of those that there are, at most five. */
  readonly recall5: number
  /** The right ones of the first five that were given; 0 where none was. */
  readonly precision5: number
  /** 1 over the place of the first right page. */
  readonly reciprocalRank: number
  /** Queries without any hit. */
  readonly zeroHits: number
}

export function scoreOf(answers: readonly Scored[]): Score {
  const mean = (value: (answer: Scored) => number) =>
    answers.length === 0 ? 0 : answers.reduce((sum, answer) => sum + value(answer), 0) / answers.length
  return {
    queries: answers.length,
    success3: mean((answer) => (rightAmong(answer, 3) > 0 ? 1 : 0)),
    recall5: mean((answer) => rightAmong(answer, 5) / Math.min(5, answer.query.pages.size)),
    precision5: mean((answer) =>
      answer.found.length === 0 ? 0 : rightAmong(answer, 5) / Math.min(5, answer.found.length),
    ),
    reciprocalRank: mean(({ query, found }) => {
      const place = found.findIndex((page) => query.pages.has(page))
      return place === -1 ? 0 : 1 / (place + 1)
    }),
    zeroHits: mean(({ found }) => (found.length === 0 ? 1 : 0)),
  }
}

function rightAmong({ query, found }: Scored, count: number): number {
  // hits in several languages may show one page twice
  return new Set(found.slice(0, count).filter((page) => query.pages.has(page))).size
}
