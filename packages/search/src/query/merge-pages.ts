import type { PagefindAnswer } from './pagefind-module.ts'

export type FoundPage = PagefindAnswer['results'][number]

/** The pages of several answers, each once, an answer's own order kept and the earlier answers first. */
export function appendPages(answers: readonly (readonly FoundPage[])[]): readonly FoundPage[] {
  const pages = new Map<string, FoundPage>()
  for (const page of answers.flat()) if (!pages.has(page.id)) pages.set(page.id, page)
  return [...pages.values()]
}

/**
 * The pages of one answer for each word, best first: those with more and rarer words first, among equals those that say
 * most of them. A word's weight is the logarithm of how rare it is among the pages found.
 */
export function mergeByWord(answers: readonly (readonly FoundPage[])[]): readonly FoundPage[] {
  const total = appendPages(answers).length
  const sums = new Map<string, { readonly page: FoundPage; readonly sum: number }>()
  for (const pages of answers) {
    const best = Math.max(...pages.map(({ score }) => score))
    const weight = Math.log(1 + total / pages.length)
    for (const page of pages) {
      const share = weight * (1 + page.score / best)
      sums.set(page.id, { page, sum: (sums.get(page.id)?.sum ?? 0) + share })
    }
  }
  return [...sums.values()].sort((a, b) => b.sum - a.sum).map(({ page }) => page)
}
