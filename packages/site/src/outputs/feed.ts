import {
  absoluteUrl,
  dateOf,
  type Graph,
  localeRoot,
  sharedFields,
  titleOf,
  type Version,
} from '@kakehashi/content'
import type { Html } from '@kakehashi/html'
import type { I18n, Locale } from '@kakehashi/i18n'
import { localized, type SiteSettings } from '../site-settings.ts'
import { addressOf } from './alternates.ts'
import { datedVersions } from './dated-versions.ts'
import { descriptionOf } from './description.ts'
import { feedPath, feedUrl } from './feed-address.ts'
import { modifiedOn } from './modified.ts'
import type { OutputFile } from './output-file.ts'
import { startOfDay } from './stockholm-moment.ts'
import { xml, xmlDocument } from './xml.ts'

export type FeedProps = {
  readonly graph: Graph
  readonly site: SiteSettings
  readonly locale: Locale
  readonly i18n: I18n
}

const mostEntries = 50

/** The Atom feed (RFC 4287) of the news and events of a language, newest first; null where there are none. */
export function renderFeed({ graph, site, locale, i18n }: FeedProps): OutputFile | null {
  const versions = datedVersions(graph, site, locale).slice(0, mostEntries)
  const updated = versions
    .map((version) => updatedOn(graph, version))
    .sort()
    .at(-1)
  if (updated === undefined) return null
  const name = localized(site.name, locale)
  const feed = xml`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
<id>${tagUri(site, `feed:${site.id}:${locale}`)}</id>
<title>${i18n.t(locale, 'feed.title', { site: name })}</title>
<subtitle>${localized(site.tagline, locale)}</subtitle>
<updated>${startOfDay(updated)}</updated>
<author><name>${localized(site.owner.name, locale)}</name><uri>${site.owner.url}</uri></author>
<link rel="self" type="application/atom+xml" href="${absoluteUrl(site, feedUrl(site, locale))}"/>
<link rel="alternate" type="text/html" hreflang="${locale}" href="${absoluteUrl(site, localeRoot(site, locale))}"/>
${versions.map((version) => renderEntry(graph, site, version))}</feed>`
  return { path: feedPath(site, locale), text: xmlDocument(feed) }
}

function renderEntry(graph: Graph, site: SiteSettings, version: Version): Html {
  const summary = descriptionOf(version)
  const { date } = sharedFields(graph, version)
  return xml`<entry>
<id>${tagUri(site, `${version.id}:${version.locale}`)}</id>
<title>${titleOf(version)}</title>
<link rel="alternate" type="text/html" hreflang="${version.locale}" href="${addressOf(graph, version)}"/>
${date && xml`<published>${startOfDay(date)}</published>\n`}<updated>${startOfDay(updatedOn(graph, version))}</updated>
${summary && xml`<summary>${summary}</summary>\n`}</entry>
`
}

/** RFC 4287, 4.1.2 asks for a day even where the content has none but the event's. */
function updatedOn(graph: Graph, version: Version): string {
  const day = modifiedOn(graph, version) ?? dateOf(graph, version)
  if (day === null) throw new Error(`The page "${version.id}" has no date`)
  return day
}

/** An identity that no change of slug touches (RFC 4151); the year only says when the host was the site's. */
function tagUri(site: SiteSettings, specific: string): string {
  return `tag:${new URL(site.origin).hostname},2026:${encodeURI(specific)}`
}
