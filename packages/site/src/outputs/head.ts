import { absoluteUrl, type Graph, titleOf, type Version } from '@kakehashi/content'
import { type Html, html } from '@kakehashi/html'
import type { I18n } from '@kakehashi/i18n'
import { localized, type SiteSettings } from '../site-settings.ts'
import { alternatesOf, canonicalUrl } from './alternates.ts'
import { descriptionOf } from './description.ts'
import { feedUrl, hasFeed } from './feed-address.ts'
import { renderJsonLd } from './json-ld/json-ld.ts'
import { renderOpenGraph } from './open-graph.ts'

export type HeadProps = {
  readonly graph: Graph
  readonly site: SiteSettings
  readonly version: Version
  readonly i18n: I18n
  /** The links to the style sheet and the icon. */
  readonly links: Html
}

/** What stands in the `<head>` of a page of the graph. */
export function renderHead(props: HeadProps): Html {
  const { graph, site, version, links } = props
  const description = descriptionOf(version)
  return html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${documentTitle(site, version)}</title>
${description && html`<meta name="description" content="${description}">\n`}${
  (site.preview || version.unpublished !== null) && html`<meta name="robots" content="noindex">\n`
}<link rel="canonical" href="${canonicalUrl(graph, version)}">
${alternatesOf(graph, version).map(({ hreflang, url }) => html`<link rel="alternate" hreflang="${hreflang}" href="${url}">\n`)}${renderFeedLink(props)}${renderOpenGraph(props)}${links}
${renderJsonLd(props)}`
}

/** "Page – Site"; a page named like the site says it once. */
function documentTitle(site: SiteSettings, version: Version): string {
  const name = localized(site.name, version.locale)
  return titleOf(version) === name ? name : `${titleOf(version)} – ${name}`
}

/** How feed readers find the feed of the page's language (RFC 4287; HTML, 4.6.7.1). */
function renderFeedLink({ graph, site, version: { locale }, i18n }: HeadProps): Html | null {
  if (!hasFeed(graph, site, locale)) return null
  const title = i18n.t(locale, 'feed.title', { site: localized(site.name, locale) })
  const href = absoluteUrl(site, feedUrl(site, locale))
  return html`<link rel="alternate" type="application/atom+xml" title="${title}" href="${href}">\n`
}
