import { type Html, html } from '@kakehashi/html'
import { lines } from '../../markup/lines.ts'
import { langAttribute, type Phrase, renderPhrase } from '../../markup/phrase.ts'
import { type LanguageSwitcherProps, renderLanguageSwitcher } from '../language-switcher/language-switcher.ts'
import { type Menu, renderMenuButton } from '../navigation/navigation.ts'
import { renderSearchBox } from '../search-box/search-box.ts'

/** The site as it presents itself on every page. */
export type SiteIdentity = {
  /** The site's name. */
  readonly name: Phrase
  /** The address of the site's start page in the interface's language. */
  readonly href: string
  /** Who is responsible for the site, where the name does not say it. */
  readonly owner?: Phrase | undefined
  /** The site in one sentence, in the footer. */
  readonly tagline?: Phrase | undefined
  /** The site's mark, an SVG that is hidden from screen readers. */
  readonly mark?: Html | undefined
}

export type SiteHeaderProps = LanguageSwitcherProps & {
  /** Name, owner and start page. */
  readonly site: SiteIdentity
  /** The address of the search page; absent on that page itself, which has a larger box. */
  readonly searchHref?: string | undefined
  /** Where a button opens the page's main navigation. */
  readonly menu: Menu
}

/** The head of every page: the site's name, its owner, the menu, the languages and the search box. */
export function renderSiteHeader(props: SiteHeaderProps): Html {
  const { i18n, locale, site } = props
  const owner = site.owner && html`<p class="site-owner">${renderPhrase(site.owner, locale)}</p>`
  const name = html`<a class="site-name" href="${site.href}"${langAttribute(site.name.lang, locale)}>${site.mark}${site.name.text}</a>`
  return lines(
    html`<header class="site-header">`,
    html`<div class="site-header-inner">`,
    html`<div class="site-identity">`,
    name,
    owner,
    html`</div>`,
    renderMenuButton(props, props.menu),
    html`<div class="site-tools">`,
    renderLanguageSwitcher(props),
    props.searchHref !== undefined &&
      renderSearchBox({
        ...props,
        href: props.searchHref,
        label: i18n.t(locale, 'search.label'),
        isLabelHidden: true,
        id: 'search_box',
      }),
    html`</div>`,
    html`</div>`,
    html`</header>`,
  )
}
