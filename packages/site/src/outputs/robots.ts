import type { SiteSettings } from '../site-settings.ts'
import type { OutputFile } from './output-file.ts'
import { sitemapUrl } from './sitemap.ts'

/** The robots.txt (RFC 9309) of a site that has its host to itself, else null; a preview turns all robots away. */
export function renderRobots(site: SiteSettings): OutputFile | null {
  if (site.basePath !== '/') return null
  const rules = site.preview ? ['Disallow: /'] : ['Allow: /', '', `Sitemap: ${sitemapUrl(site)}`]
  return { path: 'robots.txt', text: `${['User-agent: *', ...rules].join('\n')}\n` }
}
