import {
  absoluteUrl,
  type Graph,
  listPageUrl,
  type SiteAddress,
  siteOf,
  urlPath,
  type Version,
} from '@kakehashi/content'
import type { Html } from '@kakehashi/html'
import type { I18n, Locale } from '@kakehashi/i18n'
import type { SiteSettings } from '../site-settings.ts'
import { type Alternate, addressOf, alternatesOf, isIndexable } from './alternates.ts'
import { furtherNumbers, listPageAt } from './list-pages.ts'
import { modifiedOn } from './modified.ts'
import type { OutputFile } from './output-file.ts'
import { xml, xmlDocument } from './xml.ts'

const sitemaps = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** The name of the index. */
export const sitemapName = 'sitemap.xml'

/** A sitemap may hold 50 000 addresses and 50 MB (sitemaps.org); with alternates the bytes are reached first. */
const mostAddresses = 20_000

export type SitemapProps = { readonly graph: Graph; readonly site: SiteSettings; readonly i18n: I18n }

/** The index, `sitemap.xml`, and one sitemap per language with its alternates; none for a preview. */
export function renderSitemaps(props: SitemapProps): readonly OutputFile[] {
  const { site } = props
  const files = site.preview ? [] : site.locales.flatMap((locale) => renderLocale(props, locale))
  if (files.length === 0) return []
  const index = xml`<sitemapindex xmlns="${sitemaps}">
${files.map(({ path }) => xml`<sitemap><loc>${fileUrl(site, path)}</loc></sitemap>\n`)}</sitemapindex>`
  return [{ path: sitemapName, text: xmlDocument(index) }, ...files]
}

/** The absolute address of the index. */
export function sitemapUrl(site: SiteAddress): string {
  return fileUrl(site, sitemapName)
}

/** Where the sitemap of a language lies below the site's output folder; a long one comes in parts, counted from 1. */
export function sitemapPath(locale: Locale, part = 1): string {
  return part === 1 ? `sitemap-${locale}.xml` : `sitemap-${locale}-${part}.xml`
}

type Entry = {
  readonly location: string
  readonly modified: string | null
  readonly alternates: readonly Alternate[]
}

function renderLocale({ graph, site, i18n }: SitemapProps, locale: Locale): readonly OutputFile[] {
  const entries = [...graph.nodes.values()]
    .filter((node) => node.site === site.id)
    .flatMap((node) => node.versions.get(locale) ?? [])
    .filter((version) => isIndexable(graph, version))
    .flatMap((version) => entriesOf(graph, version, i18n))
    .sort((a, b) => (a.location < b.location ? -1 : 1))
  const parts = Array.from({ length: Math.ceil(entries.length / mostAddresses) }, (_, part) =>
    entries.slice(part * mostAddresses, (part + 1) * mostAddresses),
  )
  return parts.map((part, number) => ({
    path: sitemapPath(locale, number + 1),
    text: xmlDocument(xml`<urlset xmlns="${sitemaps}" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${part.map(renderEntry)}</urlset>`),
  }))
}

/** A page and those on which its list goes on; nothing says when a list last changed. */
function entriesOf(graph: Graph, version: Version, i18n: I18n): readonly Entry[] {
  const own = {
    location: addressOf(graph, version),
    modified: modifiedOn(graph, version),
    alternates: alternatesOf(graph, version),
  }
  const further = furtherNumbers(graph, version, i18n).map((number) => ({
    location: absoluteUrl(siteOf(graph, version.site), listPageUrl(version.url, number)),
    modified: null,
    alternates: alternatesOf(graph, version, (other) => listPageAt(graph, other, number, i18n)),
  }))
  return [own, ...further]
}

function renderEntry({ location, modified, alternates }: Entry): Html {
  return xml`<url>
<loc>${location}</loc>
${modified && xml`<lastmod>${modified}</lastmod>\n`}${alternates.map(
  ({ hreflang, url }) => xml`<xhtml:link rel="alternate" hreflang="${hreflang}" href="${url}"/>\n`,
)}</url>
`
}

function fileUrl(site: SiteAddress, path: string): string {
  return absoluteUrl(site, urlPath(site.basePath + path))
}
