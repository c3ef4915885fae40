import { localeRoot, type SiteAddress } from '@kakehashi/content'
import {
  editorPath,
  headersFileName,
  manifestName,
  servedSiteName,
  speculationRulesName,
} from '@kakehashi/release'
import { feedPath } from './outputs/feed-address.ts'
import { redirectsFileName } from './outputs/redirects.ts'
import { sitemapName, sitemapPath } from './outputs/sitemap.ts'

/** The names of the error pages, in the folder of each language. */
export const errorPageNames = { notFound: '404.html', gone: '410.html' } as const

/** What a site's builds write beside its pages, from its base path, `assets/`, `pagefind/` and calendars left out. */
export function ownFiles(site: SiteAddress): readonly string[] {
  return [
    sitemapName,
    'robots.txt',
    redirectsFileName,
    headersFileName,
    manifestName,
    servedSiteName,
    speculationRulesName,
    editorPath,
    ...site.locales.flatMap((locale) => [
      sitemapPath(locale),
      feedPath(site, locale),
      ...Object.values(errorPageNames).map(
        (name) => localeRoot(site, locale).slice(site.basePath.length) + name,
      ),
    ]),
  ]
}
