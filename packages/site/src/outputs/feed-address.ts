import { type Graph, localeRoot, type SiteAddress, type UrlPath, urlPath } from '@kakehashi/content'
import type { Locale } from '@kakehashi/i18n'
import { datedVersions } from './dated-versions.ts'

/** Whether a language of a site has anything to tell in a feed. */
export function hasFeed(graph: Graph, site: SiteAddress, locale: Locale): boolean {
  return datedVersions(graph, site, locale).length > 0
}

/** The address of the feed of a language of a site. */
export function feedUrl(site: SiteAddress, locale: Locale): UrlPath {
  return urlPath(`${localeRoot(site, locale)}feed.xml`)
}

/** Where that feed lies below the site's output folder. */
export function feedPath(site: SiteAddress, locale: Locale): string {
  return feedUrl(site, locale).slice(site.basePath.length)
}
