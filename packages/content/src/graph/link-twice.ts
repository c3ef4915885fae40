import type { I18n } from '@kakehashi/i18n'
import type { Problem } from '@kakehashi/problems'
import type { Graph } from './graph.ts'
import { type LinkInput, linkPages } from './link-pages.ts'
import { withRetired } from './retired-pages.ts'

/**
 * The graph that is published and the one with the unpublished pages in it; an error that only the second one has is a
 * warning, so that nobody's draft keeps others from publishing.
 */
export function linkTwice(
  input: LinkInput,
  i18n: I18n,
): { readonly published: Graph; readonly whole: Graph; readonly problems: readonly Problem[] } {
  const whole = linkPages(input, i18n)
  if (input.unpublished.size === 0) return { ...whole, published: whole.graph, whole: whole.graph }
  const pages = input.pages.filter(({ source }) => !input.unpublished.has(source.path))
  const shown = new Set(pages.map(({ id }) => id))
  const leftOut = input.pages.flatMap(({ id, source }) => {
    const reason = input.unpublished.get(source.path)
    return reason === undefined || shown.has(id) ? [] : [[id, reason] as const]
  })
  const published = linkPages({ ...input, pages, unpublished: new Map(), leftOut: new Map(leftOut) }, i18n)
  const told = new Set(published.problems.map(keyOf))
  const ofDrafts = whole.problems.filter((found) => !told.has(keyOf(found))).map(asWarning)
  return {
    published: withRetired(published.graph, whole.graph),
    whole: whole.graph,
    problems: [...published.problems, ...ofDrafts],
  }
}

function keyOf({ code, place, values }: Problem): string {
  return JSON.stringify([code, place, values])
}

/** A problem of what is not published. */
export function asWarning(found: Problem): Problem {
  return found.severity === 'error' ? { ...found, severity: 'warning' } : found
}
