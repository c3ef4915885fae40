import { absoluteUrl, titleOf } from '@kakehashi/content'
import { type Html, html } from '@kakehashi/html'
import { localized } from '../site-settings.ts'
import { alternatesOf, isIndexable } from './alternates.ts'
import type { HeadProps } from './head.ts'
import { listPageAt } from './list-pages.ts'

export type ListHeadProps = HeadProps & {
  /** The number of the page on which the section's list goes on, from 2. */
  readonly number: number
}

/**
 * What stands in the `<head>` of a page on which a section's list goes on. Search engines list it where they list the
 * section's page: it is a page of its own, with the page of the same number in the other languages as alternates.
 */
export function renderListHead({ graph, site, version, number, i18n, links }: ListHeadProps): Html {
  const { locale } = version
  const url = listPageAt(graph, version, number, i18n)
  const listed = url !== null && isIndexable(graph, version)
  const title = i18n.t(locale, 'pagination.title', {
    title: titleOf(version),
    number: i18n.formatNumber(locale, number),
  })
  const alternates = alternatesOf(graph, version, (other) => listPageAt(graph, other, number, i18n))
  return html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${localized(site.name, locale)}</title>
${(site.preview || !listed) && html`<meta name="robots" content="noindex">\n`}${
  listed && html`<link rel="canonical" href="${absoluteUrl(site, url)}">\n`
}${alternates.map((alternate) => html`<link rel="alternate" hreflang="${alternate.hreflang}" href="${alternate.url}">\n`)}${links}`
}
