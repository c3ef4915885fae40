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
  /** The page that it led to, and the one that it has to lead to. */
  readonly was: PageId
  readonly now: Version
  readonly fragment: string | null
}

/** The addresses of pages and redirects of a graph that are neither in the one after an edit. */
export function lostAddresses(before: Graph, after: Graph, relocation: Relocation): readonly LostAddress[] {
  const standing = standingVersions(after)
  const redirects = new Map(after.redirects.map((found) => [addressKey(found.site, found.from), found]))
  return addressesOf(before).flatMap(({ site, url, locale, was, fragment }) => {
    const key = addressKey(site, url)
    const id = newPage(relocation, was)
    const node = id === null ? undefined : after.nodes.get(id)
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
