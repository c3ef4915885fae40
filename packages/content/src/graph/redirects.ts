import type { Problem } from '@kakehashi/problems'
import type { Position, SiteId, SourceFile } from '../page.ts'
import type { GoneAddress, Redirect, UrlPath } from './graph.ts'
import { sectionOfListPage } from './list-page-url.ts'
import { mostProblems, problemIn } from './problem-at.ts'
import type { Standing } from './standing-pages.ts'

/** A redirect that is wanted; `to` may itself be an old address, and is null where there is to be nothing any more. */
export type RedirectClaim = Omit<Redirect, 'to'> & {
  readonly to: Redirect['to'] | null
  /** Where an author asks for it; null for one that follows from others and gives way without a word. */
  readonly asked: {
    readonly source: SourceFile
    readonly position: Position
    /** Where it names an address of the site at which something must stand; null where it names none. */
    readonly addressPosition: Position | null
  } | null
}

type Asked = RedirectClaim & { readonly asked: NonNullable<RedirectClaim['asked']> }

/** One text for an address of a site, with or without a slash at its end or the file that servers look for there. */
export function addressKey(site: SiteId, url: UrlPath): string {
  return `${site} ${url.replace(/\/(?:index\.html)?$/, '')}`
}

/**
 * The claims with chains flattened, sorted by site and address; what leads to what is gone is gone. One over something that stands there, one that
 * contradicts another, one to an address where nothing stands, and a loop are problems where an author asked for them.
 */
export function linkRedirects(
  claims: readonly RedirectClaim[],
  standing: ReadonlyMap<string, Standing>,
): {
  readonly redirects: readonly Redirect[]
  readonly gone: readonly GoneAddress[]
  readonly problems: readonly Problem[]
} {
  const problems: Problem[] = []
  const counts = new Map<SourceFile, number>()
  const report = (
    { asked, from }: Asked,
    code: Problem['code'],
    values: Problem['values'] = {},
    position = asked.position,
  ) => {
    const count = counts.get(asked.source) ?? 0
    counts.set(asked.source, count + 1)
    if (count < mostProblems) problems.push(problemIn(asked.source, position, code, { from, ...values }))
  }
  const accepted = new Map<string, RedirectClaim>()
  const spellings = new Map<string, RedirectClaim>()
  for (const claim of claims.filter(isAsked)) {
    const key = addressKey(claim.site, claim.from)
    const page = standing.get(key) ?? listPageAt(claim, standing)
    const other = accepted.get(key)
    if (page !== undefined)
      report(claim, 'redirect-over-page', page.file === null ? { variant: 'own' } : { page: page.file })
    else if (other !== undefined && !sameTarget(other, claim))
      report(claim, 'duplicate-redirect', { other: other.asked?.source.file ?? '' })
    else {
      accepted.set(key, other ?? claim)
      spellings.set(`${claim.site} ${claim.from}`, claim)
    }
  }
  for (const claim of claims) {
    const key = addressKey(claim.site, claim.from)
    if (claim.asked !== null || standing.has(key) || accepted.has(key) || listPageAt(claim, standing))
      continue
    accepted.set(key, claim)
    spellings.set(`${claim.site} ${claim.from}`, claim)
  }
  const redirects: Redirect[] = []
  const gone: GoneAddress[] = []
  const endOf = chainEnds(accepted)
  for (const claim of spellings.values()) {
    const end = endOf(claim)
    if (end === null) {
      if (isAsked(claim)) report(claim, 'redirect-loop')
      continue
    }
    if (end.to === null || claim.to === null) {
      gone.push({ site: claim.site, from: claim.from })
      continue
    }
    const found = standing.get(addressKey(end.to.site, end.to.url))
    const position = end.asked?.addressPosition ?? null
    if (found !== undefined || position === null) {
      const to = { ...end.to, url: found?.url ?? end.to.url }
      redirects.push({ site: claim.site, from: claim.from, to, locale: end.locale })
    } else if (isAsked(claim) && sameTarget(claim, end)) {
      report(
        claim,
        'missing-page',
        { href: claim.to.url, variant: 'address' },
        claim.asked.addressPosition ?? position,
      )
    }
  }
  return { redirects: redirects.sort(bySiteAndAddress), gone: gone.sort(bySiteAndAddress), problems }
}

/** The page that the list of a section has at an address, or will have when it has grown. */
function listPageAt(
  { site, from }: GoneAddress,
  standing: ReadonlyMap<string, Standing>,
): Standing | undefined {
  const section = sectionOfListPage(from)
  return section !== null && standing.has(addressKey(site, section)) ? { url: from, file: null } : undefined
}

function isAsked(claim: RedirectClaim): claim is Asked {
  return claim.asked !== null
}

function sameTarget(a: RedirectClaim, b: RedirectClaim): boolean {
  if (a.to === null || b.to === null) return a.to === b.to
  return (
    addressKey(a.to.site, a.to.url) === addressKey(b.to.site, b.to.url) && a.to.fragment === b.to.fragment
  )
}

/** Finds the last claim of a chain, or null where it is a circle; each claim is walked once, however long the chains. */
function chainEnds(
  claims: ReadonlyMap<string, RedirectClaim>,
): (start: RedirectClaim) => RedirectClaim | null {
  const ends = new Map<string, RedirectClaim | null>()
  return (start) => {
    const walked = new Set<string>()
    let end: RedirectClaim | null = start
    for (let next: RedirectClaim | undefined = start; next !== undefined; ) {
      const key = addressKey(next.site, next.from)
      const known = walked.has(key) ? null : ends.get(key)
      end = known === undefined ? next : known
      if (known !== undefined) break
      walked.add(key)
      next = next.to === null ? undefined : claims.get(addressKey(next.to.site, next.to.url))
    }
    for (const key of walked) ends.set(key, end)
    return end
  }
}

/** The order of old addresses. */
export function bySiteAndAddress(a: GoneAddress, b: GoneAddress): number {
  const [left, right] = [`${a.site} ${a.from}`, `${b.site} ${b.from}`]
  return left < right ? -1 : left > right ? 1 : 0
}
