import { type Document, hrefFrom, nodeOf, renderBody, type Version } from '@kakehashi/content'
import { type Html, html } from '@kakehashi/html'
import { type PageProps, renderDocument, renderPage, renderStartPage } from '@kakehashi/theme'
import { calendarUrl } from '../outputs/calendar.ts'
import { renderHead } from '../outputs/head.ts'
import type { Pictures } from '../pictures/prepare-pictures.ts'
import type { SiteContext } from '../render-site.ts'
import { localized } from '../site-settings.ts'
import { statementOf } from './accessibility-statement.ts'
import { bodyRenderer } from './body.ts'
import { contactsOf } from './contacts.ts'
import { frameOf } from './frame.ts'
import { directoryOf } from './members.ts'
import { listOf } from './pages-below.ts'
import { staleNotices } from './stale-notices.ts'
import { startOf, startProps } from './start-page.ts'

/** What a page is drawn with beside the graph. */
export type Drawing = SiteContext & {
  /** The links to the style sheet and the icon. */
  readonly links: Html
  /** The pictures' files, by path in the content folder. */
  readonly pictures: Pictures['published']
  /** The address of the search page's script. */
  readonly searchScript: string
  readonly documentHref: (document: Document) => string
}

/** The whole HTML of a page of the graph. */
export function renderGraphPage(drawing: Drawing, version: Version): string {
  const { i18n, site } = drawing
  const { locale } = version
  const head = renderHead({ ...drawing, version })
  const props = pageProps(drawing, version)
  const body =
    version.id === startOf(site)
      ? renderStartPage({ ...props, ...startProps(drawing, version) })
      : renderPage({ ...props, ...listOf(drawing, version, 1) })
  return String(renderDocument({ locale, direction: i18n.facts(locale).direction, head, body }))
}

function pageProps(drawing: Drawing, version: Version): Omit<PageProps, 'pages' | 'pagination'> {
  const { graph, i18n } = drawing
  const { locale, page } = version
  const { source } = nodeOf(graph, version.id)
  const { date, event, kind } = source.frontMatter
  const lead = page.frontMatter.description
  const statement = statementOf(drawing, version)
  const stale = staleNotices(drawing, version)
  const renderer = {
    ...bodyRenderer(drawing, version),
    afterBlock: (index: number) => stale.blocks.get(index) ?? null,
  }
  return {
    ...frameOf(drawing, locale, version),
    title: page.frontMatter.title,
    lead,
    headerNotice: stale.header ?? undefined,
    textLocale: page.locale,
    published: date,
    updated: page.frontMatter.updated,
    unpublished: version.unpublished ?? undefined,
    mirrorOf: mirrorOf(drawing, version),
    headings: [
      ...page.body.headings.flatMap(({ level, text }, index) => {
        return level === 2 ? [{ id: version.headingIds[index] ?? '', label: text }] : []
      }),
      ...(statement?.headings ?? []),
    ],
    body: html`${renderBody(graph, version, renderer)}${statement?.body}`,
    event: event && {
      ...event,
      place: event.place === undefined ? undefined : { text: event.place, lang: source.locale },
      calendarHref: encodeURI(calendarUrl(version)),
    },
    directory: directoryOf(graph, version, i18n),
    contacts: contactsOf(graph, version, i18n),
    isContactPage: kind === 'contact',
  }
}

function mirrorOf({ graph, project }: Drawing, version: Version): PageProps['mirrorOf'] {
  const { owner } = nodeOf(graph, version.id)
  const original = owner === null ? undefined : nodeOf(graph, owner).versions.get(version.locale)
  if (original === undefined) return undefined
  const site = project.sites.find((known) => known.id === original.site)
  const name = site === undefined ? original.site : localized(site.owner.name, version.locale)
  return { owner: { text: name }, href: hrefFrom(graph, version, original) }
}
