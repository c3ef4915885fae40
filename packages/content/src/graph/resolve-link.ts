import type { Locale } from '@kakehashi/i18n'
import type { Link } from '../markdown/body.ts'
import type { PageId } from '../page.ts'
import { hasFragment } from './fragments.ts'
import { absoluteUrl, type Document, type Graph, type PageNode, siteOf, type Version } from './graph.ts'
import { contentPath, linkedPage } from './link-path.ts'

/** A link as a reader of one language follows it. */
export type ResolvedLink =
  /** `href` is absolute across sites; `shownIn` is the language of the text where it is not the reader's. */
  | { readonly kind: 'page'; readonly id: PageId; readonly href: string; readonly shownIn: Locale | null }
  | { readonly kind: 'fragment'; readonly href: string }
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'external'; readonly href: string }
  /** Nothing to lead to; the words stay. */
  | { readonly kind: 'dead' }

export function resolveLink(graph: Graph, version: Version, link: Link): ResolvedLink {
  const { target } = link
  if (target.kind === 'fragment') return { kind: 'fragment', href: `#${encodeURI(target.fragment)}` }
  if (target.kind === 'external') return { kind: 'external', href: target.url }
  if (target.kind === 'refused' || target.kind === 'address') return { kind: 'dead' }
  if (target.kind === 'file') {
    const document = graph.documents.get(contentPath(version.page.source.path, target.path) ?? '')
    return document === undefined ? { kind: 'dead' } : { kind: 'document', document }
  }
  const id = linkedPage(version.page, target)
  const node = id === null ? undefined : graph.nodes.get(id)
  const reached = node && versionFor(graph, node, version.locale)
  if (id === null || reached === undefined) return { kind: 'dead' }
  const href = hrefFrom(graph, version, reached) + fragmentIn(reached, target.fragment)
  return { kind: 'page', id, href, shownIn: shownIn(reached, version.locale) }
}

/** A place that only another language's text has is left out: the link then leads to the page's beginning. */
function fragmentIn(version: Version, fragment: string | null): string {
  return fragment !== null && hasFragment(version, fragment) ? `#${encodeURI(fragment)}` : ''
}

/** What readers of a language are led to: the page in theirs, or where it opts out of fallback, in the next best one. */
export function versionFor(
  { fallbacks }: Pick<Graph, 'fallbacks'>,
  node: PageNode,
  locale: Locale,
): Version | undefined {
  const chain = [locale, ...(fallbacks.get(locale) ?? []), node.source.locale]
  const found = chain.find((tag) => node.versions.has(tag))
  return found === undefined ? [...node.versions.values()][0] : node.versions.get(found)
}

/** The address of a version as seen from a site: a path on the same one, absolute across sites. */
export function hrefFrom(graph: Graph, from: Pick<Version, 'site'>, to: Version): string {
  return from.site === to.site ? encodeURI(to.url) : absoluteUrl(siteOf(graph, to.site), to.url)
}

/** The language in which a version is shown, where it is not the reader's. */
export function shownIn(version: Version, locale: Locale): Locale | null {
  return version.page.locale === locale ? null : version.page.locale
}
