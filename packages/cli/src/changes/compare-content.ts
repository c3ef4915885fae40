import {
  absoluteUrl,
  type Graph,
  nodeOf,
  type PageId,
  type PageNode,
  siteOf,
  titleOf,
} from '@kakehashi/content'
import type { Locale } from '@kakehashi/i18n'

export type Change = 'added' | 'changed' | 'moved' | 'removed'

/** What has become of a page between two states of the content. */
export type PageChange = {
  /** As it is named now; a removed one, as it was. */
  readonly page: PageId
  /** `moved`: it has another name, or another address in some language. */
  readonly change: Change
  /** Its former name, where it has another one now. */
  readonly from: PageId | null
  /** In the language that was asked for, else in that of its source. */
  readonly title: string
  /** The languages in which something has changed, in the site's order. */
  readonly languages: readonly LanguageChange[]
}

export type LanguageChange = {
  readonly locale: Locale
  readonly change: Change
  /** From the content folder. */
  readonly file: string
  /** Where it can be read; null where it is not published. */
  readonly url: string | null
}

/** The pages that are not as they were, sorted by name; titles in `locale` where they have it. */
export function compareContent(before: Graph, after: Graph, locale: Locale): readonly PageChange[] {
  const names = formerNames(before, after)
  const successors = new Set(names.values())
  const changes = [...after.nodes.values()].flatMap((node) => {
    const old = before.nodes.get(names.get(node.id) ?? node.id) ?? null
    return changeOf(before, after, old, node, locale)
  })
  const removed = [...before.nodes.values()]
    .filter(({ id }) => !after.nodes.has(id) && !successors.has(id))
    .flatMap((node) => changeOf(before, after, node, null, locale))
  return [...changes, ...removed].sort((a, b) => (a.page < b.page ? -1 : 1))
}

/** Of pages that are new by name, the names they had: what stood at an address of theirs, or at one that leads there now. */
export function formerNames(before: Graph, after: Graph): ReadonlyMap<PageId, PageId> {
  const pages = new Map([...after.nodes.values()].flatMap(addressesOf).map(({ key, id }) => [key, id]))
  const redirects = new Map(
    after.redirects.map(({ site, from, to }) => [`${site} ${from}`, `${to.site} ${to.url}`]),
  )
  const names = new Map<PageId, PageId>()
  for (const node of before.nodes.values()) {
    if (after.nodes.has(node.id)) continue
    const now = addressesOf(node).map(({ key }) => pages.get(key) ?? pages.get(redirects.get(key) ?? ''))
    const successor = now.find((id) => id !== undefined && !before.nodes.has(id))
    if (successor !== undefined && !names.has(successor)) names.set(successor, node.id)
  }
  return names
}

function addressesOf({ id, site, versions }: PageNode) {
  return [...versions.values()].flatMap(({ kind, url }) =>
    kind === 'translated' ? [{ key: `${site} ${url}`, id }] : [],
  )
}

function changeOf(
  before: Graph,
  after: Graph,
  old: PageNode | null,
  now: PageNode | null,
  locale: Locale,
): readonly PageChange[] {
  const node = now ?? old
  if (node === null) return []
  const { id: page, site } = node
  const from = old !== null && now !== null && old.id !== now.id ? old.id : null
  const graph = now === null ? before : after
  const languages = siteOf(graph, site).locales.flatMap((tag) => languageChange(after, old, now, tag))
  if (languages.length === 0 && from === null) return []
  const isMoved = from !== null || languages.some(({ change }) => change === 'moved')
  const change = old === null ? 'added' : now === null ? 'removed' : isMoved ? 'moved' : 'changed'
  return [{ page, change, from, title: titleIn(graph, node, locale), languages }]
}

function languageChange(
  after: Graph,
  old: PageNode | null,
  now: PageNode | null,
  locale: Locale,
): readonly LanguageChange[] {
  const [was, is] = [old?.files.get(locale), now?.files.get(locale)]
  const file = (is ?? was)?.source.path
  if (file === undefined) return []
  const version = now?.versions.get(locale)
  const hasMoved = was && is && old?.versions.get(locale)?.url !== version?.url
  if (was && is && !hasMoved && was.source.text === is.source.text) return []
  const change = !was ? 'added' : !is ? 'removed' : hasMoved ? 'moved' : 'changed'
  const isPublished = is !== undefined && version?.kind === 'translated' && version.unpublished === null
  const url = isPublished ? absoluteUrl(siteOf(after, version.site), version.url) : null
  return [{ locale, change, file, url }]
}

function titleIn(graph: Graph, { id, source }: PageNode, locale: Locale): string {
  const version = nodeOf(graph, id).versions.get(locale)
  return version?.kind === 'translated' ? titleOf(version) : source.frontMatter.title
}
