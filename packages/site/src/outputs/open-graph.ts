import { type Graph, sharedFields, titleOf, type Version } from '@kakehashi/content'
import { type Html, html } from '@kakehashi/html'
import type { I18n } from '@kakehashi/i18n'
import { localized, type SiteSettings } from '../site-settings.ts'
import { alternatesOf, canonicalUrl } from './alternates.ts'
import { descriptionOf } from './description.ts'
import { modifiedOn } from './modified.ts'

export type OpenGraphProps = {
  readonly graph: Graph
  readonly site: SiteSettings
  readonly version: Version
  readonly i18n: I18n
}

/** The page as social networks show it (ogp.me); locale and words are those of the text, also on a fallback. */
export function renderOpenGraph({ graph, site, version, i18n }: OpenGraphProps): Html {
  const { kind, date } = sharedFields(graph, version)
  const news = kind === 'news'
  const alternates = alternatesOf(graph, version).flatMap(({ hreflang }) =>
    hreflang === 'x-default' || hreflang === version.locale ? [] : i18n.facts(hreflang).openGraph,
  )
  const properties: readonly (readonly [string, string | null | undefined])[] = [
    ['og:type', news ? 'article' : 'website'],
    ['og:site_name', localized(site.name, version.locale)],
    ['og:title', titleOf(version)],
    ['og:description', descriptionOf(version)],
    ['og:url', canonicalUrl(graph, version)],
    ['og:locale', i18n.facts(version.page.locale).openGraph],
    ...alternates.map((locale) => ['og:locale:alternate', locale] as const),
    ['article:published_time', news ? date : null],
    ['article:modified_time', news ? modifiedOn(graph, version) : null],
  ]
  return html`${properties.map(([name, value]) => value && html`<meta property="${name}" content="${value}">\n`)}`
}
