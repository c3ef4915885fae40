import { absoluteUrl, type Graph, nodeOf, siteOf, type Version } from '@kakehashi/content'
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
 * version that is not to be listed. Head and sitemap both read them here, so they agree.
 */
export function alternatesOf(graph: Graph, version: Version): readonly Alternate[] {
  if (!isIndexable(graph, version)) return []
  const { versions, source } = nodeOf(graph, version.id)
  const translated = [...versions.values()].filter(
    ({ kind, unpublished }) => kind === 'translated' && unpublished === null,
  )
  const wanted = [siteOf(graph, version.site).locales[0], source.locale]
  const standard =
    wanted.map((locale) => translated.find((other) => other.locale === locale)).find(Boolean) ?? version
  return [
    ...translated.map((other) => ({ hreflang: other.locale, url: addressOf(graph, other) })),
    { hreflang: 'x-default', url: addressOf(graph, standard) },
  ]
}

/** The absolute address that a version stands at. */
export function addressOf(graph: Graph, version: Version): string {
  return absoluteUrl(siteOf(graph, version.site), version.url)
}
