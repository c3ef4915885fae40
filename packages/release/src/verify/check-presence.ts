import type { BuiltSites } from './built-sites.ts'
import { readIn } from './check-policy.ts'
import { type Finding, finding } from './finding.ts'
import { isIndexable, pagesOf } from './page-role.ts'
import { resolveLink } from './resolve-link.ts'

/** What each site must have beside its pages: error pages, a search page and sitemaps of each language, robots.txt. */
export function checkPresence(sites: BuiltSites): readonly Finding[] {
  return sites.sites.flatMap((site) => {
    const files = new Map(sites.files.filter((file) => file.site === site).map((file) => [file.path, file]))
    const pages = pagesOf(sites).filter((page) => page.site === site)
    return [
      ...site.locales.flatMap(({ locale, root }) => {
        const search = pages.find(({ path, page }) => {
          return page.lang === locale && page.hooks.has('data-search-status') && path.startsWith(root)
        })
        return [
          ...['404.html', '410.html']
            .filter((name) => !files.has(root + name))
            .map((name) => finding({ site, path: root + name }, 'not-found', 'it is missing')),
          ...(search === undefined
            ? [finding({ site, path: root }, 'search', `there is no search page in "${locale}"`)]
            : []),
        ]
      }),
      ...pages.flatMap((file) => {
        const { hooks, noindex } = file.page
        if (!hooks.has('data-search-status')) return []
        const missing = ['data-search-results', 'role=status'].filter((hook) => !hooks.has(hook))
        return [
          ...missing.map((hook) => finding(file, 'search', `the search page has no ${hook}`)),
          ...(noindex ? [] : [finding(file, 'noindex', 'search engines would list a page of results')]),
        ]
      }),
      ...pages
        .filter(({ page }) => site.preview && !page.noindex && page.redirect === null)
        .map((file) => finding(file, 'noindex', 'search engines would list a preview')),
      ...(files.has('sitemap.xml') || site.preview || !pages.some((page) => isIndexable(sites, page))
        ? []
        : [finding({ site, path: 'sitemap.xml' }, 'sitemap', 'it is missing')]),
      ...robotsFaults(sites, site),
    ]
  })
}

function robotsFaults(sites: BuiltSites, site: BuiltSites['sites'][number]): readonly Finding[] {
  const at = { site, path: 'robots.txt' }
  const text = readIn(site.folder, at.path)?.toString()
  if (text === undefined) return site.basePath === '/' ? [finding(at, 'robots', 'it is missing')] : []
  if (site.basePath !== '/') return [finding(at, 'robots', 'robots read it at the root of a host only')]
  const barred = !site.preview && /^disallow:\s*\/\s*$/im.test(text)
  const sitemaps = [...text.matchAll(/^sitemap:\s*(\S+)/gim)].map(([, address = '']) => address)
  return [
    ...(barred
      ? [finding(at, 'noindex', 'it keeps search engines away from a site that is to be found')]
      : []),
    ...sitemaps.flatMap((address) => {
      const target = resolveLink(sites, { ...at, address: site.origin, page: null }, address)
      return target.kind === 'file' ? [] : [finding(at, 'robots', `there is no sitemap at "${address}"`)]
    }),
  ]
}
