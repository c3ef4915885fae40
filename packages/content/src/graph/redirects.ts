import type { Problem } from '@kakehashi/problems'
import type { Position, SiteId, SourceFile } from '../page.ts'
import type { Redirect, UrlPath } from './graph.ts'
import { problemIn } from './problem-at.ts'

/** A redirect as an author asks for it: `to` may itself be an old address. */
export type RedirectClaim = Redirect & { readonly source: SourceFile; readonly position: Position }

/** One text for an address of a site. */
export function addressKey(site: SiteId, url: UrlPath): string {
  return `${site} ${url}`
}

/**
 * The claims with chains flattened, sorted by site and address. A claim over a live page, one that contradicts
 * another, and a loop are problems; `livePages` maps addresses to the files that stand there.
 */
export function linkRedirects(
  claims: readonly RedirectClaim[],
  livePages: ReadonlyMap<string, string>,
): { readonly redirects: readonly Redirect[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const report = (claim: RedirectClaim, code: Problem['code'], values: Problem['values'] = {}) =>
    problems.push(problemIn(claim.source, claim.position, code, { from: claim.from, ...values }))
  const accepted = new Map<string, RedirectClaim>()
  for (const claim of claims) {
    const key = addressKey(claim.site, claim.from)
    const page = livePages.get(key)
    const other = accepted.get(key)
    if (page !== undefined) report(claim, 'redirect-over-page', { page })
    else if (other === undefined) accepted.set(key, claim)
    else if (JSON.stringify(other.to) !== JSON.stringify(claim.to))
      report(claim, 'duplicate-redirect', { other: other.source.file })
  }
  const redirects: Redirect[] = []
  for (const claim of accepted.values()) {
    const end = lastOfChain(claim, accepted)
    if (end === null) report(claim, 'redirect-loop')
    else redirects.push({ site: claim.site, from: claim.from, to: end.to, locale: end.locale })
  }
  return { redirects: redirects.sort(bySiteAndAddress), problems }
}

function lastOfChain(start: RedirectClaim, claims: ReadonlyMap<string, RedirectClaim>): RedirectClaim | null {
  const seen = new Set<RedirectClaim>()
  let last = start
  for (let next: RedirectClaim | undefined = start; next !== undefined; ) {
    if (seen.has(next)) return null
    seen.add(next)
    last = next
    next = claims.get(addressKey(next.to.site, next.to.url))
  }
  return last
}

function bySiteAndAddress(a: Redirect, b: Redirect): number {
  return addressKey(a.site, a.from) < addressKey(b.site, b.from) ? -1 : 1
}
