import type { I18n, Locale } from '@kakehashi/i18n'
import type { Problem } from '@kakehashi/problems'
import type { Contact } from '../front-matter/contacts.ts'
import type { RedirectEntry } from '../front-matter/redirects.ts'
import { type Page, type PageId, type SiteId, type SourceFile, siteId } from '../page.ts'
import { checkLinks } from './check-links.ts'
import type { Document, Graph, PageNode, SiteAddress, Version } from './graph.ts'
import { groupPages, type PageGroup, parentOf } from './group-pages.ts'
import { headingIds } from './heading-ids.ts'
import { linkedPage } from './link-path.ts'
import { checkAddress, type PageAddress, pageAddress } from './page-addresses.ts'
import type { Picture } from './pictures.ts'
import { problemAt } from './problem-at.ts'
import { claimsOfFile, claimsOfPage } from './redirect-claims.ts'
import { addressKey, linkRedirects } from './redirects.ts'
import { resolveMirrors } from './mirrors.ts'

/** Everything that was read, as the graph is made of it. */
export type LinkInput = {
  readonly pages: readonly Page[]
  readonly sites: readonly SiteAddress[]
  readonly redirectFiles: readonly { readonly site: SiteId; readonly source: SourceFile; readonly entries: readonly RedirectEntry[] }[]
  readonly contacts: ReadonlyMap<string, Contact>
  readonly pictures: ReadonlyMap<string, Picture>
  readonly documents: ReadonlyMap<string, Document>
}

/** The graph of all sites. It is whole even where there are problems: what cannot be resolved leads nowhere. */
export function linkPages(
  input: LinkInput,
  i18n: I18n,
): { readonly graph: Graph; readonly problems: readonly Problem[] } {
  const sites = new Map(input.sites.map((site) => [site.id, site]))
  const { groups, problems: groupProblems } = groupPages(input.pages, i18n)
  const mirrored = resolveMirrors(groups)
  const problems: Problem[] = [...groupProblems, ...mirrored.problems]
  const live = new Map<string, string>()
  const claims = []
  const nodes = new Map<PageId, PageNode>()
  for (const group of mirrored.groups.values()) {
    const site = sites.get(siteId(group.id.split('/')[0] ?? ''))
    if (site === undefined) continue
    const { node, addresses } = placePage(group, site, mirrored, i18n)
    nodes.set(node.id, node)
    for (const version of node.versions.values()) {
      const key = addressKey(site.id, version.url)
      const other = live.get(key)
      const file = mirrored.slugFiles.get(node.id) ?? version.page
      if (other !== undefined)
        problems.push(problemAt(file, 'slug', 'duplicate-slug', { slug: version.url, other }))
      else live.set(key, file.source.file)
      problems.push(...checkAddress(file, version.url, site, version.locale, i18n))
    }
    claims.push(...claimsOfPage(node, addresses))
  }
  for (const { site, source, entries } of input.redirectFiles) {
    const address = sites.get(site)
    if (address === undefined) continue
    const found = claimsOfFile(address, source, entries, nodes, i18n)
    claims.push(...found.claims)
    problems.push(...found.problems)
  }
  const redirects = linkRedirects(claims, live)
  const { pictures, documents, contacts } = input
  const graph: Graph = {
    sites,
    nodes: withChildren(nodes),
    redirects: redirects.redirects,
    backLinks: backLinks(nodes),
    pictures,
    documents,
    contacts,
  }
  return { graph, problems: [...problems, ...redirects.problems, ...checkLinks(graph)] }
}

function placePage(
  group: PageGroup,
  site: SiteAddress,
  mirrored: ReturnType<typeof resolveMirrors>,
  i18n: I18n,
): { readonly node: PageNode; readonly addresses: ReadonlyMap<string, PageAddress> } {
  const parent = parentOf(group.id, mirrored.groups)
  const sourceIds = headingIds(group.source.body.headings, group.source.body.ids, null)
  const paired = { headings: group.source.body.headings, ids: sourceIds }
  const versions = new Map<Locale, Version>()
  const addresses = new Map<string, PageAddress>()
  for (const locale of site.locales) {
    const page = group.files.get(locale) ?? fallbackFile(group, locale, i18n)
    if (page === undefined) continue
    const slugFile = mirrored.slugFiles.get(group.id) ?? page
    const address = pageAddress(group, slugFile, locale, site, mirrored.groups, (above, wanted) => {
      return mirrored.slugFiles.get(above.id) ?? above.files.get(wanted) ?? fallbackFile(above, wanted, i18n) ?? above.source
    })
    addresses.set(locale, address)
    versions.set(locale, {
      kind: page.locale === locale ? 'translated' : 'fallback',
      id: group.id,
      site: site.id,
      locale,
      url: address.url,
      page,
      headingIds:
        page === group.source ? sourceIds : headingIds(page.body.headings, page.body.ids, paired),
    })
  }
  const owner = mirrored.owners.get(group.id) ?? null
  const node = { ...group, site: site.id, parent, children: [], versions, owner }
  return { node, addresses }
}

function fallbackFile(group: PageGroup, locale: Locale, i18n: I18n): Page | undefined {
  if (group.source.frontMatter.fallback === false) return undefined
  const chain = i18n.facts(locale).fallbacks.map((tag) => group.files.get(tag))
  return chain.find((page) => page !== undefined) ?? group.source
}

function withChildren(nodes: ReadonlyMap<PageId, PageNode>): ReadonlyMap<PageId, PageNode> {
  const byParent = Map.groupBy(nodes.values(), (node) => node.parent)
  return new Map(
    [...nodes].map(([id, node]) => [id, { ...node, children: (byParent.get(id) ?? []).map((child) => child.id) }]),
  )
}

function backLinks(nodes: ReadonlyMap<PageId, PageNode>): ReadonlyMap<PageId, readonly PageId[]> {
  const found = new Map<PageId, Set<PageId>>()
  for (const node of nodes.values()) {
    for (const page of node.owner === null ? node.files.values() : []) {
      for (const { target } of page.body.links) {
        const id = target.kind === 'page' ? linkedPage(page, target) : null
        if (id === null || id === node.id || !nodes.has(id)) continue
        const from = found.get(id) ?? new Set()
        found.set(id, from.add(node.id))
      }
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, from]) => [id, [...from].sort()]))
}
