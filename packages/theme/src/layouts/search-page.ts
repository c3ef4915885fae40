import { type Html, html } from '@kakehashi/html'
import { renderSearchBox } from '../components/search-box/search-box.ts'
import type { InterfaceLanguage } from '../markup/interface-language.ts'
import { lines } from '../markup/lines.ts'
import { langAttribute } from '../markup/phrase.ts'
import { type FrameProps, renderFrame } from './frame.ts'

/** A page and the pages below it. */
export type PageTree = {
  readonly title: string
  readonly href: string
  /** The language of the title, when it is not that of the interface. */
  readonly lang?: string | undefined
  readonly children: readonly PageTree[]
}

export type SearchPageProps = FrameProps & {
  /** The page's own address. */
  readonly href: string
  /** All pages of the site, for those who would rather look than search. */
  readonly pages: readonly PageTree[]
  /** What the script is told, as JSON. */
  readonly settings: Html
  /** The element that brings the script. */
  readonly script: Html
}

/**
 * The body of the search page. Its script fills the elements with `data-search-…`; without it the page is a list of all
 * pages.
 */
export function renderSearchPage(props: SearchPageProps): Html {
  const { i18n, locale } = props
  const main = lines(
    html`<div class="page search-page">`,
    html`<h1>${i18n.t(locale, 'search.title')}</h1>`,
    renderSearchBox({ ...props, label: i18n.t(locale, 'search.question'), id: 'search_query' }),
    html`<noscript><p class="notice">${i18n.t(locale, 'search.noScript')}</p></noscript>`,
    html`<p class="search-status" role="status" data-search-status></p>`,
    html`<div class="search-results" data-search-results></div>`,
    html`<section class="search-all" aria-labelledby="search_all" data-search-all>`,
    html`<h2 id="search_all" tabindex="-1">${i18n.t(locale, 'search.all')}</h2>`,
    renderTree(props, props.pages),
    html`</section>`,
    html`</div>`,
  )
  return lines(
    renderFrame(props, main),
    html`<script type="application/json" id="search_settings">${props.settings}</script>`,
    props.script,
  )
}

function renderTree(props: InterfaceLanguage, pages: readonly PageTree[]): Html {
  return lines(
    html`<ul>`,
    pages.map(({ title, href, lang, children }) =>
      lines(
        html`<li><a href="${href}"${langAttribute(lang, props.locale)}>${title}</a>`,
        children.length > 0 && renderTree(props, children),
        html`</li>`,
      ),
    ),
    html`</ul>`,
  )
}
