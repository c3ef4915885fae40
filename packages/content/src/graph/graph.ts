import type { Locale } from '@kakehashi/i18n'
import type { AccessibilityStatement } from '../front-matter/accessibility.ts'
import type { Contact } from '../front-matter/contacts.ts'
import type { Term } from '../front-matter/glossary.ts'
import type { Directory } from '../front-matter/members.ts'
import type { SearchAlias } from '../front-matter/search-aliases.ts'
import type { Page, PageId, SiteId } from '../page.ts'
import type { Picture } from './pictures.ts'
import type { Unpublished } from './unpublished.ts'

/** An address below an origin, decoded, with the site's base path: `/samarbete-med-japan/en/hub/`. */
export type UrlPath = string & { readonly __brand: 'UrlPath' }

export function urlPath(text: string): UrlPath {
  return text as UrlPath
}

/** Where a site stands on the web, and in which languages; the first one has no prefix. */
export type SiteAddress = {
  readonly id: SiteId
  /** `https://malmo.se` */
  readonly origin: string
  /** `/` or `/samarbete-med-japan/` */
  readonly basePath: string
  readonly locales: readonly Locale[]
  /** What the site's builds write beside pages, from its base path: `en/feed.xml`; nothing else can stand there. */
  readonly ownFiles?: readonly string[]
  /** Where readers find the site, where `origin` is that of a preview. */
  readonly publicOrigin?: string
}

/** All pages of all sites, linked: everything that is rendered is read from here. */
export type Graph = {
  readonly sites: ReadonlyMap<SiteId, SiteAddress>
  /** Sorted by id. */
  readonly nodes: ReadonlyMap<PageId, PageNode>
  /** Sorted by site and address. */
  readonly redirects: readonly Redirect[]
  /** Old addresses at which there is nothing any more, sorted by site and address. */
  readonly gone: readonly GoneAddress[]
  /** For each language the others that its readers are led to where a page lacks it, best first. */
  readonly fallbacks: ReadonlyMap<Locale, readonly Locale[]>
  /** Which pages link to a page, sorted by id. */
  readonly backLinks: ReadonlyMap<PageId, readonly PageId[]>
  /** By path in the content folder. */
  readonly pictures: ReadonlyMap<string, Picture>
  /** Documents that pages link to, by path in the content folder. */
  readonly documents: ReadonlyMap<string, Document>
  readonly contacts: ReadonlyMap<string, Contact>
  readonly directory: Directory
  /** What each site states of its accessibility. */
  readonly statements: ReadonlyMap<SiteId, AccessibilityStatement>
  readonly searchAliases: readonly SearchAlias[]
  readonly glossary: readonly Term[]
}

/** One page in all its languages. */
export type PageNode = {
  readonly id: PageId
  readonly site: SiteId
  readonly parent: PageId | null
  readonly children: readonly PageId[]
  /** The file that the translations are made from; it carries the shared fields. */
  readonly source: Page
  /** The files there are, by language; for a mirror, its owner's. */
  readonly files: ReadonlyMap<Locale, Page>
  /** What each language of the site shows, in the site's order; one is absent where the page opts out of fallback. */
  readonly versions: ReadonlyMap<Locale, Version>
  /** The page of another site whose text this page shows. */
  readonly owner: PageId | null
}

/** A page as readers of one language get it. */
export type Version = {
  readonly id: PageId
  readonly site: SiteId
  readonly locale: Locale
  readonly url: UrlPath
  /** The file whose text is shown. */
  readonly page: Page
  /** The id of each heading of the text, in order. */
  readonly headingIds: readonly string[]
  /** The ids of the headings that stand below the text: those of an accessibility statement. */
  readonly idsBelow: readonly string[]
  /** Why the preview alone shows it; null for what is published. */
  readonly unpublished: Unpublished | null
} & (
  | { readonly kind: 'translated' }
  /** Shown in `page.locale`, because the reader's language is missing. */
  | { readonly kind: 'fallback' }
)

export type Document = { readonly path: string; readonly absolute: string; readonly bytes: number }

/** An old address on a site at which there is nothing any more, and that is meant. */
export type GoneAddress = { readonly site: SiteId; readonly from: UrlPath }

/** An old address on a site and where it leads now, never by way of another redirect. */
export type Redirect = {
  readonly site: SiteId
  readonly from: UrlPath
  readonly to: { readonly site: SiteId; readonly url: UrlPath; readonly fragment: string | null }
  /** The readers' language at the address it leads to. */
  readonly locale: Locale
}

/** The page of an id that came out of the same graph. @throws where the graph does not hold it: a fault of ours. */
export function nodeOf(graph: Graph, id: PageId): PageNode {
  const node = graph.nodes.get(id)
  if (node === undefined) throw new Error(`The graph holds no page "${id}"`)
  return node
}

/** The site of an id that came out of the same graph. @throws where the graph does not hold it: a fault of ours. */
export function siteOf(graph: Graph, id: SiteId): SiteAddress {
  const site = graph.sites.get(id)
  if (site === undefined) throw new Error(`The graph holds no site "${id}"`)
  return site
}

/** The address of a site's start page in a language. */
export function localeRoot(site: SiteAddress, locale: Locale): UrlPath {
  return urlPath(locale === site.locales[0] ? site.basePath : `${site.basePath}${locale}/`)
}

/** The language that an address of a site belongs to; addresses outside of the site count as its first one's. */
export function localeAt(site: SiteAddress, url: UrlPath): Locale {
  const first = site.locales[0]
  if (first === undefined) throw new Error(`The site "${site.id}" has no language`)
  return site.locales.slice(1).find((locale) => `${url}/`.startsWith(localeRoot(site, locale))) ?? first
}

/** The absolute address, percent-encoded as in RFC 3986. */
export function absoluteUrl(site: SiteAddress, url: UrlPath): string {
  return site.origin + encodeURI(url)
}
