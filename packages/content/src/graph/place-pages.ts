import type { I18n, Locale } from '@kakehashi/i18n'
import type { Page, PageId, SiteId } from '../page.ts'
import type { PageNode, SiteAddress, Version } from './graph.ts'
import { type PageGroup, parentOf } from './group-pages.ts'
import { headingIds } from './heading-ids.ts'
import { type PageAddress, pageAddress } from './page-addresses.ts'
import { standIns } from './stand-ins.ts'
import { statementIds } from './statement-ids.ts'
import type { UnpublishedFiles } from './unpublished.ts'

/** A page in its place: what each language shows, and the address it has there even where it shows nothing. */
export type PlacedPage = {
  readonly node: PageNode
  readonly group: PageGroup
  readonly addresses: ReadonlyMap<Locale, PageAddress>
}

/** The pages of all sites with parents, children, addresses and heading ids, in the order of their ids. */
export function placePages(
  groups: ReadonlyMap<PageId, PageGroup>,
  sites: ReadonlyMap<SiteId, SiteAddress>,
  unpublished: UnpublishedFiles,
  i18n: I18n,
): ReadonlyMap<PageId, PlacedPage> {
  const parents = new Map([...groups.keys()].map((id) => [id, parentOf(id, groups)]))
  const children = Map.groupBy(groups.keys(), (id) => parents.get(id))
  const placed = new Map<PageId, PlacedPage>()
  // The id of a page's parent is the beginning of its own, so that the parent comes first.
  for (const group of groups.values()) {
    const site = sites.get(group.own.source.site)
    if (site === undefined) continue
    const parent = parents.get(group.id) ?? null
    const above = parent === null ? undefined : placed.get(parent)
    const addresses = new Map<Locale, PageAddress>()
    const versions = new Map<Locale, Version>()
    const idsBelow = idsBelowText(group)
    const idsOf = headingIdsOf(group, idsBelow)
    for (const locale of site.locales) {
      const chain = i18n.facts(locale).fallbacks
      const address = pageAddress(group, locale, site, parent, above?.addresses.get(locale) ?? null, chain)
      addresses.set(locale, address)
      const page = shownPage(group, locale, chain)
      if (page === undefined) continue
      const kind = page.locale === locale ? 'translated' : 'fallback'
      const { id } = group
      versions.set(locale, {
        kind,
        id,
        site: site.id,
        locale,
        url: address.url,
        page,
        headingIds: idsOf(page),
        idsBelow,
        unpublished:
          unpublished.get(page.source.path) ?? unpublished.get(group.own.source.source.path) ?? null,
      })
    }
    const { id, source, files, owner } = group
    const node = {
      id,
      site: site.id,
      parent,
      children: children.get(id) ?? [],
      source,
      files,
      versions,
      owner,
    }
    placed.set(id, { node, group, addresses })
  }
  return placed
}

function shownPage(group: PageGroup, locale: Locale, chain: readonly Locale[]): Page | undefined {
  const translated = group.files.get(locale)
  if (translated !== undefined || group.source.frontMatter.fallback === false) return translated
  return standIns(group, locale, chain)[0]
}

function idsBelowText({ source }: PageGroup): readonly string[] {
  return source.frontMatter.accessibilityStatement === true ? Object.values(statementIds) : []
}

/** The heading ids of each file of a page, made once. */
function headingIdsOf({ source }: PageGroup, idsBelow: readonly string[]): (page: Page) => readonly string[] {
  const { headings } = source.body
  const otherIds = ({ body }: Page) => [...body.ids, ...idsBelow]
  const ids = headingIds(headings, otherIds(source), null)
  const known = new Map([[source, ids]])
  return (page) => {
    const found = known.get(page) ?? headingIds(page.body.headings, otherIds(page), { headings, ids })
    known.set(page, found)
    return found
  }
}
