import { absoluteUrl, type Graph, type SiteAddress, urlPath, type Version } from '@kakehashi/content'
import type { Html } from '@kakehashi/html'
import type { Locale } from '@kakehashi/i18n'
import type { SiteSettings } from '../site-settings.ts'
import { addressOf, alternatesOf, isIndexable } from './alternates.ts'
import { modifiedOn } from './modified.ts'
import type { OutputFile } from './output-file.ts'
import { xml, xmlDocument } from './xml.ts'

const sitemaps = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** The name of the index. */
export const sitemapName = 'sitemap.xml'

/** A sitemap may hold 50 000 addresses and 50 MB (sitemaps.org); with alternates the bytes are reached first. */
const mostAddresses = 20_000

/** The index, `sitemap.xml`, and one sitemap per language with its alternates; none for a preview. */
export function renderSitemaps({
  graph,
  site,
}: {
  readonly graph: Graph
  readonly site: SiteSettings
}): readonly OutputFile[] {
  const files = site.preview ? [] : site.locales.flatMap((locale) => renderLocale(graph, site, locale))
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

function renderLocale(graph: Graph, site: SiteSettings, locale: Locale): readonly OutputFile[] {
  const versions = [...graph.nodes.values()]
    .filter((node) => node.site === site.id)
    .flatMap((node) => node.versions.get(locale) ?? [])
    .filter((version) => isIndexable(graph, version))
    .sort((a, b) => (a.url < b.url ? -1 : 1))
  const parts = Array.from({ length: Math.ceil(versions.length / mostAddresses) }, (_, part) =>
    versions.slice(part * mostAddresses, (part + 1) * mostAddresses),
  )
  return parts.map((part, number) => ({
    path: sitemapPath(locale, number + 1),
    text: xmlDocument(xml`<urlset xmlns="${sitemaps}" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${part.map((version) => renderAddress(graph, version))}</urlset>`),
  }))
}

function renderAddress(graph: Graph, version: Version): Html {
  const modified = modifiedOn(graph, version)
  return xml`<url>
<loc>${addressOf(graph, version)}</loc>
${modified && xml`<lastmod>${modified}</lastmod>\n`}${alternatesOf(graph, version).map(
  ({ hreflang, url }) => xml`<xhtml:link rel="alternate" hreflang="${hreflang}" href="${url}"/>\n`,
)}</url>
`
}

function fileUrl(site: SiteAddress, path: string): string {
  return absoluteUrl(site, urlPath(site.basePath + path))
}
