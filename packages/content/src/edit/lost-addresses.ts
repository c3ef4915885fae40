import type { Locale } from '@kakehashi/i18n'
import type { Graph, UrlPath, Version } from '../graph/graph.ts'
import { addressKey } from '../graph/redirects.ts'
import { versionFor } from '../graph/resolve-link.ts'
import type { PageId, SiteId } from '../page.ts'
import { newPage, type Relocation } from './relocation.ts'

/** An address that led readers to a page and would lead them nowhere, and where the page is now. */
export type LostAddress = {
  readonly site: SiteId
  readonly url: UrlPath
  readonly locale: Locale
  /** The page that it led to, and the one that it has to lead to; null where nothing takes its place. */
  readonly was: PageId
  readonly now: Version | null
  readonly fragment: string | null
}

/** The addresses of pages and redirects of a graph that are nothing in the one after an edit, not even gone. */
export function lostAddresses(before: Graph, after: Graph, relocation: Relocation): readonly LostAddress[] {
  const standing = standingVersions(after)
  const redirects = new Map(after.redirects.map((found) => [addressKey(found.site, found.from), found]))
  const gone = new Set(after.gone.map(({ site, from }) => addressKey(site, from)))
  return addressesOf(before).flatMap(({ site, url, locale, was, fragment }): readonly LostAddress[] => {
    const key = addressKey(site, url)
    const id = newPage(relocation, was)
    if (id === null) {
      const isKept = standing.has(key) || redirects.has(key) || gone.has(key)
      return isKept ? [] : [{ site, url, locale, was, now: null, fragment: null }]
    }
    const node = after.nodes.get(id)
    const now = node && versionFor(after, node, locale)
    if (now === undefined || standing.has(key)) return []
    const to = redirects.get(key)?.to
    const isKept = to !== undefined && to.site === now.site && to.url === now.url
    return isKept ? [] : [{ site, url, locale, was, now, fragment }]
  })
}

/** What stands at each address, by its key. */
export function standingVersions({ nodes }: Graph): ReadonlyMap<string, Version> {
  return new Map(
    [...nodes.values()].flatMap(({ versions }) =>
      [...versions.values()].map((version) => [addressKey(version.site, version.url), version] as const),
    ),
  )
}

type Address = Omit<LostAddress, 'now'>

function addressesOf(graph: Graph): readonly Address[] {
  const standing = standingVersions(graph)
  const ofPages = [...standing.values()].map(
    ({ site, url, locale, id }): Address => ({ site, url, locale, was: id, fragment: null }),
  )
  const ofRedirects = graph.redirects.flatMap(({ site, from, to, locale }): readonly Address[] => {
    const target = standing.get(addressKey(to.site, to.url))
    const { fragment } = to
    return target === undefined ? [] : [{ site, url: from, locale, was: target.id, fragment }]
  })
  return [...ofPages, ...ofRedirects]
}
