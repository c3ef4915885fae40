import { dateOf, type Graph, type SiteAddress, sharedFields, type Version } from '@kakehashi/content'
import type { Locale } from '@kakehashi/i18n'
import { isIndexable } from './alternates.ts'

type ByFeed = ReadonlyMap<string, readonly Version[]>

/** Found once per graph, because the head of every page asks. */
const known = new WeakMap<Graph, ByFeed>()

/** The news and events of a language of a site that are translated and its own, newest first. */
export function datedVersions(graph: Graph, site: SiteAddress, locale: Locale): readonly Version[] {
  const found = known.get(graph) ?? findDated(graph)
  known.set(graph, found)
  return found.get(feedKey(site.id, locale)) ?? []
}

function findDated(graph: Graph): ByFeed {
  const dated = [...graph.nodes.values()]
    .flatMap((node) => [...node.versions.values()])
    .filter((version) => isIndexable(graph, version) && isNewsOrEvent(graph, version))
    .map((version) => ({ version, date: dateOf(graph, version) ?? '' }))
    .filter(({ date }) => date !== '')
    .sort((a, b) => (a.date === b.date ? compare(a.version.url, b.version.url) : compare(b.date, a.date)))
    .map(({ version }) => version)
  return Map.groupBy(dated, ({ site, locale }) => feedKey(site, locale))
}

function isNewsOrEvent(graph: Graph, version: Version): boolean {
  const { kind, event } = sharedFields(graph, version)
  return kind === 'news' || event !== undefined
}

function feedKey(site: string, locale: Locale): string {
  return `${site} ${locale}`
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
