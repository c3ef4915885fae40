import type { I18n, Locale } from '@kakehashi/i18n'
import type { PageId } from '../page.ts'
import { type Graph, nodeOf, type PageNode, type Version } from './graph.ts'

/** A page in the navigation of one language, with the pages below it. */
export type NavigationItem = {
  readonly id: PageId
  readonly version: Version
  readonly label: string
  readonly children: readonly NavigationItem[]
}

/** What has been asked of a graph: every page of a site asks for the same navigation. */
const known = new WeakMap<Graph, Map<string, readonly NavigationItem[]>>()

/** The pages below a page as a language's navigation shows them: by `order`, then newest, then by title. */
export function navigationBelow(
  graph: Graph,
  id: PageId,
  locale: Locale,
  i18n: I18n,
): readonly NavigationItem[] {
  const key = `${id} ${locale}`
  const asked = known.get(graph) ?? new Map<string, readonly NavigationItem[]>()
  known.set(graph, asked)
  const items = asked.get(key) ?? itemsBelow(graph, id, locale, i18n)
  asked.set(key, items)
  return items
}

function itemsBelow(graph: Graph, id: PageId, locale: Locale, i18n: I18n): readonly NavigationItem[] {
  return childVersions(graph, id, locale, i18n)
    .filter((version) => sharedFields(graph, version).navigation !== false)
    .map((version) => ({
      id: version.id,
      version,
      label: version.page.frontMatter.navTitle ?? titleOf(version),
      children: navigationBelow(graph, version.id, locale, i18n),
    }))
}

/**
 * The versions of the pages directly below a page, in order. A page that this language lacks is left out, and the pages
 * below it take its place.
 */
export function childVersions(graph: Graph, id: PageId, locale: Locale, i18n: I18n): readonly Version[] {
  const compare = i18n.compare(locale)
  return versionsBelow(graph, id, locale).sort((a, b) => {
    const [left, right] = [sharedFields(graph, a), sharedFields(graph, b)]
    return (
      (left.order ?? Number.MAX_SAFE_INTEGER) - (right.order ?? Number.MAX_SAFE_INTEGER) ||
      newest(dateOf(graph, a), dateOf(graph, b)) ||
      compare(titleOf(a), titleOf(b))
    )
  })
}

function versionsBelow(graph: Graph, id: PageId, locale: Locale): Version[] {
  return nodeOf(graph, id).children.flatMap((below) => {
    const child = nodeOf(graph, below)
    const isHidden = child.source.frontMatter.navigation === false
    return child.versions.get(locale) ?? (isHidden ? [] : versionsBelow(graph, below, locale))
  })
}

/** The pages above a page, a site's start first, the page itself left out. */
export function ancestors(graph: Graph, node: PageNode): readonly PageNode[] {
  const parent = node.parent === null ? null : nodeOf(graph, node.parent)
  return parent === null ? [] : [...ancestors(graph, parent), parent]
}

/** The fields that are written once, in the page's source. */
export function sharedFields(graph: Graph, version: Version): PageNode['source']['frontMatter'] {
  return nodeOf(graph, version.id).source.frontMatter
}

/** The day of a news item or an event, `2026-01-21`, else null. */
export function dateOf(graph: Graph, version: Version): string | null {
  const { date, event } = sharedFields(graph, version)
  return date ?? event?.start.slice(0, 10) ?? null
}

export function titleOf(version: Version): string {
  return version.page.frontMatter.title
}

function newest(a: string | null, b: string | null): number {
  if (a === b) return 0
  return (a ?? '') < (b ?? '') ? 1 : -1
}
