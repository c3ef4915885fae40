import type { Graph, Version } from '@kakehashi/content'
import { type Html, html, raw } from '@kakehashi/html'
import type { SiteSettings } from '../../site-settings.ts'
import { breadcrumbList } from './breadcrumb-list.ts'
import { eventOf } from './event.ts'
import { newsArticle } from './news-article.ts'
import { organization } from './organization.ts'
import { webSite } from './web-site.ts'

/** What the parts of a page's structured data are made of. */
export type JsonLdProps = {
  readonly graph: Graph
  readonly site: SiteSettings
  readonly version: Version
}

/** The page as search engines read it (schema.org): its organisation, its place, and what it tells of. */
export function renderJsonLd(props: JsonLdProps): Html {
  const parts = [organization, webSite, breadcrumbList, newsArticle, eventOf].map((part) => part(props))
  const data = { '@context': 'https://schema.org', '@graph': parts.filter((part) => part !== null) }
  return html`<script type="application/ld+json">${escapeJson(JSON.stringify(data))}</script>`
}

/** No `<` is left in the text, so that nothing in it ends the script element (HTML, 4.12.1.3). */
function escapeJson(json: string): Html {
  return raw(json.replaceAll('<', '\\u003c'))
}
