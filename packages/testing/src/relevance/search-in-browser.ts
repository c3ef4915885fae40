import type { Page } from 'playwright-core'

/** A hit as the search page shows it. */
export type ShownHit = { readonly href: string; readonly lang: string | null }

/** What the search page shows for a query. */
export type ShownAnswer = {
  readonly hits: readonly ShownHit[]
  /** Whether the page says that it shows something else than the words as they were typed. */
  readonly isGuess: boolean
  /** From the last letter to the hits, in milliseconds. */
  readonly milliseconds: number
}

/** Searches on a search page that is open, as a visitor does who types and presses Enter. */
export async function searchInBrowser(page: Page, query: string): Promise<ShownAnswer> {
  const field = page.locator('#search_query')
  const results = page.locator('[data-search-results]')
  await field.fill('')
  await field.press('Enter')
  await field.fill(query)
  const began = performance.now()
  await field.press('Enter')
  await results.and(page.locator('[aria-busy=false]')).waitFor()
  const milliseconds = performance.now() - began
  const hits = await page.locator('[data-search-hit] a').evaluateAll((links) =>
    links.map((link) => ({
      href: link instanceof HTMLAnchorElement ? link.href : '',
      lang: link.getAttribute('hreflang'),
    })),
  )
  return { hits, isGuess: (await results.locator('> p').count()) > 0, milliseconds }
}
