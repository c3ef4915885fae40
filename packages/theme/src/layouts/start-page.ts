import { type Html, html } from '@kakehashi/html'
import { renderCardGrid } from '../components/card/card.ts'
import { renderContactList } from '../components/contact-list/contact-list.ts'
import { renderFallbackNotice, renderUnpublishedNotice } from '../components/notice/notice.ts'
import { renderPageDates, renderPageHeader } from '../components/page-header/page-header.ts'
import type { PageListItem } from '../components/page-list/page-list.ts'
import { lines } from '../markup/lines.ts'
import { langAttribute } from '../markup/phrase.ts'
import { renderFrame } from './frame.ts'
import { type PageProps, renderBody } from './page.ts'

/** A section whose pages have days, news or events, with its newest ones. */
export type Latest = Pick<PageListItem, 'title' | 'href' | 'lang'> & {
  /** The newest first. */
  readonly pages: readonly PageListItem[]
}

export type StartPageProps = Omit<
  PageProps,
  'pages' | 'pagesHeading' | 'pagination' | 'headings' | 'directory' | 'event' | 'published' | 'mirrorOf'
> & {
  /** The site's drawing beside the title, an SVG that is hidden from screen readers. */
  readonly illustration?: Html | undefined
  /** The pages below the start page, in order, but for those in `latest`. */
  readonly pages: readonly PageListItem[]
  /** The page on whom to turn to, in short form; it heads the contacts. */
  readonly contactPage?: Pick<PageListItem, 'title' | 'href' | 'lang'> | undefined
  /** What has happened last. */
  readonly latest: readonly Latest[]
}

/** The body of a site's start page: what the site is, where to go, and what is new. */
export function renderStartPage(props: StartPageProps): Html {
  const { illustration, locale, textLocale } = props
  const main = lines(
    html`<article class="start">`,
    html`<div class="hero">`,
    html`<div class="hero-inner">`,
    renderPageHeader({ ...props, updated: undefined, lang: textLocale }),
    illustration && html`<div class="hero-drawing">${illustration}</div>`,
    html`</div>`,
    html`</div>`,
    html`<div class="start-content">`,
    props.unpublished && renderUnpublishedNotice({ ...props, unpublished: props.unpublished }),
    textLocale !== locale && renderFallbackNotice(props),
    html`<div class="start-text">`,
    renderBody(props),
    renderContacts(props),
    html`</div>`,
    renderPages(props),
    props.latest.map((section) => renderLatest(props, section)),
    renderPageDates(props),
    html`</div>`,
    html`</article>`,
  )
  return renderFrame({ ...props, wide: true }, main)
}

function renderContacts(props: StartPageProps): Html | null {
  const { contactPage, contacts } = props
  if (contacts.length === 0) return null
  return lines(
    html`<section class="start-contacts">`,
    contactPage && renderLinkHeading(props, contactPage),
    renderContactList(props),
    html`</section>`,
  )
}

function renderPages({ i18n, locale, pages }: StartPageProps): Html | null {
  if (pages.length === 0) return null
  return lines(
    html`<section class="start-pages" aria-labelledby="start_pages">`,
    html`<h2 id="start_pages">${i18n.t(locale, 'start.pages')}</h2>`,
    renderCardGrid({ i18n, locale, cards: pages }),
    html`</section>`,
  )
}

function renderLatest(props: StartPageProps, { pages, ...section }: Latest): Html {
  const { i18n, locale } = props
  return lines(
    html`<section class="start-latest">`,
    renderLinkHeading(props, section),
    renderCardGrid({ i18n, locale, cards: pages }),
    html`</section>`,
  )
}

function renderLinkHeading(
  { locale }: StartPageProps,
  { title, href, lang }: Pick<PageListItem, 'title' | 'href' | 'lang'>,
): Html {
  return html`<h2${langAttribute(lang, locale)}><a href="${href}">${title}</a></h2>`
}
