import { type Html, html } from '@kakehashi/html'
import { renderFallbackNotice } from '../components/notice/notice.ts'
import { renderPageHeader } from '../components/page-header/page-header.ts'
import { renderToStart } from '../components/to-start/to-start.ts'
import { lines } from '../markup/lines.ts'
import { renderPhrase } from '../markup/phrase.ts'
import { fillSlot, slot } from '../markup/slot.ts'
import { type FrameProps, renderFrame } from './frame.ts'
import { type PageProps, renderPages } from './page.ts'

export type ListPageProps = FrameProps &
  Pick<PageProps, 'title' | 'textLocale' | 'pages' | 'pagesHeading'> &
  Required<Pick<PageProps, 'pagination'>>

/** The body of a page on which the list of a section goes on: the section's title with the page's number, and the list. */
export function renderListPage(props: ListPageProps): Html {
  const { i18n, locale, textLocale, pagination } = props
  const number = i18n.formatNumber(locale, pagination.current)
  const heading = i18n.t(locale, 'pagination.title', { title: slot, number })
  const title = fillSlot(heading, renderPhrase({ text: props.title, lang: textLocale }, locale))
  const main = lines(
    html`<div class="page">`,
    renderPageHeader({ i18n, locale, title }),
    textLocale !== locale && renderFallbackNotice(props),
    html`<div class="page-text">`,
    renderPages(props),
    html`</div>`,
    html`</div>`,
    renderToStart({ ...props, href: props.site.href }),
  )
  return renderFrame(props, main)
}
