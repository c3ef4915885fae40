import type { SiteId } from '@kakehashi/content'
import type { Locale } from '@kakehashi/i18n'
import type { PageStatus, State } from '@kakehashi/translation'

/** The states, what needs work most first. */
export const states: readonly State[] = ['stale', 'structure', 'orphaned', 'unrecorded', 'missing', 'current']

/** The translations of one site. */
export type SiteStatus = {
  readonly site: SiteId
  readonly pages: readonly PageStatus[]
  /** The states that occur, in their order. */
  readonly states: readonly State[]
  /** How many translations of a language are in each of these states. */
  readonly totals: readonly { readonly locale: Locale; readonly counts: readonly number[] }[]
}

/** The translations by site, with how many there are of each language in each state. */
export function statusBySite(pages: readonly PageStatus[]): readonly SiteStatus[] {
  return [...Map.groupBy(pages, ({ site }) => site)].map(([site, own]) => {
    const there = states.filter((state) => own.some((page) => page.state === state))
    const totals = [...Map.groupBy(own, ({ locale }) => locale)].map(([locale, some]) => ({
      locale,
      counts: there.map((state) => some.filter((page) => page.state === state).length),
    }))
    return { site, pages: own, states: there, totals }
  })
}
