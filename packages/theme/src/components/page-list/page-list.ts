import { type Html, html } from '@kakehashi/html'
import type { InterfaceLanguage } from '../../markup/interface-language.ts'
import { lines } from '../../markup/lines.ts'
import { type Inline, langAttribute } from '../../markup/phrase.ts'
import { renderTime } from '../../markup/time.ts'

/** A page in a list of pages. */
export type PageListItem = {
  /** The page's title. */
  readonly title: Inline
  /** The page's address. */
  readonly href: string
  /** The page in one sentence. */
  readonly description?: Inline | undefined
  /** The day of a news item or of an event's beginning, `2024-05-20`. */
  readonly date?: string | undefined
  /** The language of title and description, when it is not that of the interface. */
  readonly lang?: string | undefined
}

export type PageListProps = InterfaceLanguage & {
  /** The pages, in the order they are shown. */
  readonly pages: readonly PageListItem[]
  /** The heading above the list. */
  readonly heading: Inline
}

/** The pages of a section: title, description and, for news and events, the day. */
export function renderPageList(props: PageListProps): Html | null {
  if (props.pages.length === 0) return null
  return lines(
    html`<section class="page-list" aria-labelledby="page_list_title">`,
    html`<h2 id="page_list_title">${props.heading}</h2>`,
    html`<ul>`,
    props.pages.map((page) => renderItem(props, page)),
    html`</ul>`,
    html`</section>`,
  )
}

function renderItem(props: PageListProps, page: PageListItem): Html {
  const lang = langAttribute(page.lang, props.locale)
  return lines(
    html`<li>`,
    html`<h3${lang}><a href="${page.href}">${page.title}</a></h3>`,
    page.date && html`<p class="page-list-date">${renderTime(props, page.date)}</p>`,
    page.description && html`<p${lang}>${page.description}</p>`,
    html`</li>`,
  )
}
