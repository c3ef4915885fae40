import {
  absoluteUrl,
  type Graph,
  localeRoot,
  type Redirect,
  type SiteAddress,
  siteOf,
  type UrlPath,
  versionFor,
} from '@kakehashi/content'
import type { Locale } from '@kakehashi/i18n'
import type { ServedSite } from '@kakehashi/release'
import { calendarUrl } from './calendar.ts'
import type { OutputFile } from './output-file.ts'

/** A page at an old address that takes readers along where the server does not. */
export type RedirectPage = {
  /** From the output folder: `en/old/index.html`. */
  readonly path: string
  /** The new address as the site links to it: a path on the same site, absolute across sites. */
  readonly href: string
  /** The new address, absolute. */
  readonly url: string
  /** The language of the page it leads to. */
  readonly locale: Locale
}

/** The file of redirects that some static hosts read. */
export const redirectsFileName = '_redirects'

/** The site's redirects for static hosts that read `_redirects`, one `/from /to 301` a line; null without any. */
export function renderRedirectsFile(graph: Graph, site: SiteAddress): OutputFile | null {
  const lines = redirectsOf(graph, site).map(
    ({ from, to }) => `${encodeFrom(from)} ${hrefOf(graph, site, to)} 301\n`,
  )
  return lines.length === 0 ? null : { path: redirectsFileName, text: lines.sort().join('') }
}

/**
 * The pages for old addresses below the site's base path, sorted by path. Where a file of the site stands or would have to
 * be a folder, at file names and outside of the base path there is none. A start page that is missing leads to another. Paths that differ in case only count as one, as on some discs.
 */
export function redirectPages(graph: Graph, site: SiteAddress): readonly RedirectPage[] {
  const written = writtenFiles(graph, site)
  const pages = new Map<string, RedirectPage>()
  for (const { from, to, locale } of [...missingStarts(graph, site), ...redirectsOf(graph, site)]) {
    const path = pagePath(site, from)
    if (path === null || pathsTo(path.toLowerCase()).some((above) => written.has(above))) continue
    pages.set(path.toLowerCase(), { path, href: hrefOf(graph, site, to), url: urlOf(graph, to), locale })
  }
  return [...pages.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/**
 * From the start of each language that has no page to the start page in another one, or to the first page there is:
 * every frame links there. Servers do not read these, since the start page may be written any day.
 */
function missingStarts(graph: Graph, site: SiteAddress): readonly Redirect[] {
  const first = [...graph.nodes.values()].find((node) => node.site === site.id && node.versions.size > 0)
  return site.locales.flatMap((locale) => {
    const from = localeRoot(site, locale)
    const shown = first && versionFor(graph, first, locale)
    if (shown === undefined || shown.url === from) return []
    return [{ site: site.id, from, to: { ...shown, fragment: null }, locale: shown.locale }]
  })
}

/** The files of pages, calendars and the site's own, in lower case. */
function writtenFiles(graph: Graph, site: SiteAddress): ReadonlySet<string> {
  const versions = [...graph.nodes.values()]
    .filter((node) => node.site === site.id)
    .flatMap((node) => [...node.versions.values()])
  const urls = versions.flatMap((version) => [`${version.url}index.html`, calendarUrl(version)])
  const files = [...urls.map((url) => url.slice(site.basePath.length)), ...(site.ownFiles ?? [])]
  return new Set(files.map((file) => file.toLowerCase()))
}

/**
 * A path and those of the folders that it lies in.
 * @example pathsTo('a/b/index.html') // ['a', 'a/b', 'a/b/index.html']
 */
function pathsTo(path: string): readonly string[] {
  const parts = path.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

/** The old addresses that the site's server is to lead on, sorted: decoded paths, and where they lead as a header has it. */
export function servedRedirects(graph: Graph, site: SiteAddress): ServedSite['redirects'] {
  return redirectsOf(graph, site)
    .map(({ from, to }) => ({ from, to: hrefOf(graph, site, to) }))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
}

function redirectsOf(graph: Graph, site: SiteAddress): readonly Redirect[] {
  return graph.redirects.filter((redirect) => redirect.site === site.id)
}

function hrefOf(graph: Graph, site: SiteAddress, to: Redirect['to']): string {
  return to.site === site.id ? encodeURI(to.url) + fragmentOf(to) : urlOf(graph, to)
}

function urlOf(graph: Graph, to: Redirect['to']): string {
  return absoluteUrl(siteOf(graph, to.site), to.url) + fragmentOf(to)
}

function fragmentOf({ fragment }: Redirect['to']): string {
  return fragment === null ? '' : `#${encodeURI(fragment)}`
}

/** `:name` and `*` are patterns in `_redirects`, and `?` and `#` would end the path. */
function encodeFrom(from: UrlPath): string {
  return encodeURI(from).replace(/[:*?#]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** Where the page of an address lies, or null where none can. */
function pagePath(site: SiteAddress, url: UrlPath): string | null {
  if (!url.startsWith(site.basePath)) return null
  const path = url.slice(site.basePath.length)
  const folders = path.replace(/\/$/, '').split('/')
  const isFile = /\.[a-z0-9]+$/i.test(path)
  const isPlain =
    path === '' || folders.every((folder) => /^(?!\.{1,2}$|index\.html$)[^\\:*?"<>|#]+$/i.test(folder))
  if (isFile || !isPlain) return null
  return path === '' ? 'index.html' : `${folders.join('/')}/index.html`
}
