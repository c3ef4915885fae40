import { absoluteUrl, type Graph, nodeOf, siteOf, type UrlPath, type Version } from '@kakehashi/content'
import type { Locale } from '@kakehashi/i18n'

/** One language of a page with its absolute address; `x-default` is for readers of all others. */
export type Alternate = { readonly hreflang: Locale | 'x-default'; readonly url: string }

/** Whether search engines are to list a version at its own address: it is published, translated, and its site owns the text. */
export function isIndexable(graph: Graph, version: Version): boolean {
  const { kind, unpublished } = version
  return kind === 'translated' && unpublished === null && nodeOf(graph, version.id).owner === null
}

/**
 * The absolute address that search engines are to list a version's text at (RFC 6596): its own; for a fallback the
 * one in the text's language, for a mirror the owner's in that language.
 */
export function canonicalUrl(graph: Graph, version: Version): string {
  const node = nodeOf(graph, version.id)
  const nodes = node.owner === null ? [node] : [nodeOf(graph, node.owner), node]
  const original = nodes
    .map(({ versions }) => versions.get(version.page.locale))
    .find((candidate) => candidate?.kind === 'translated')
  return addressOf(graph, original ?? version)
}

/**
 * All languages that a page is translated to, its own among them, in the site's order, `x-default` last; none for a
 * version that is not to be listed. Head and sitemap both read them here, so they agree. `urlOf` gives the address of
 * a page that goes with each translation, null where there is none; the default is the translation's own.
 */
export function alternatesOf(
  graph: Graph,
  version: Version,
  urlOf: (translation: Version) => UrlPath | null = ({ url }) => url,
): readonly Alternate[] {
  if (!isIndexable(graph, version)) return []
  const { versions, source } = nodeOf(graph, version.id)
  const site = siteOf(graph, version.site)
  const translated = [...versions.values()].flatMap((other) => {
    const url = other.kind === 'translated' && other.unpublished === null ? urlOf(other) : null
    return url === null ? [] : [{ hreflang: other.locale, url: absoluteUrl(site, url) }]
  })
  const standard =
    [site.locales[0], source.locale]
      .map((locale) => translated.find(({ hreflang }) => hreflang === locale))
      .find(Boolean) ?? translated[0]
  return standard === undefined ? [] : [...translated, { hreflang: 'x-default', url: standard.url }]
}

/** The absolute address that a version stands at. */
export function addressOf(graph: Graph, version: Version): string {
  return absoluteUrl(siteOf(graph, version.site), version.url)
}
