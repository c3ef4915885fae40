import { type Html, html } from '@kakehashi/html'
import type { InterfaceLanguage } from '../../markup/interface-language.ts'
import { lines } from '../../markup/lines.ts'
import { pagesInReach } from './pages-in-reach.ts'

export type PaginationProps = InterfaceLanguage & {
  /** The address of each page of the list, in order. */
  readonly hrefs: readonly string[]
  /** The number of the page that is being read, from 1. */
  readonly current: number
}

/** Plain links to the pages of a long list, the one before and the one after first and last; one page needs none. */
export function renderPagination(props: PaginationProps): Html | null {
  const { i18n, locale, hrefs, current } = props
  if (hrefs.length < 2) return null
  const previous = hrefs[current - 2]
  const next = hrefs[current]
  const part = current > 1 && html` data-part`
  return lines(
    html`<nav class="pagination" aria-label="${i18n.t(locale, 'pagination.label')}"${part}>`,
    html`<ul>`,
    previous !== undefined &&
      html`<li class="pagination-step"><a href="${previous}" rel="prev">${i18n.t(locale, 'pagination.previous')}</a></li>`,
    pagesInReach(current, hrefs.length).map((number) => renderNumber(props, number)),
    next !== undefined &&
      html`<li class="pagination-step"><a href="${next}" rel="next">${i18n.t(locale, 'pagination.next')}</a></li>`,
    html`</ul>`,
    html`</nav>`,
  )
}

function renderNumber({ i18n, locale, hrefs, current }: PaginationProps, number: number | null): Html {
  if (number === null) return html`<li class="pagination-gap">…</li>`
  const shown = i18n.formatNumber(locale, number)
  const name = i18n.t(locale, 'pagination.page', { number: shown })
  const mark = number === current && html` aria-current="page"`
  return html`<li><a href="${hrefs[number - 1]}" aria-label="${name}"${mark}>${shown}</a></li>`
}
