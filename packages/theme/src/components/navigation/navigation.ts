import { type Html, html } from '@kakehashi/html'
import { attribute } from '../../markup/attribute.ts'
import type { InterfaceLanguage } from '../../markup/interface-language.ts'
import { lines } from '../../markup/lines.ts'
import { type Inline, langAttribute } from '../../markup/phrase.ts'

/** A page in the navigation, with those below it. */
export type NavigationItem = {
  /** The page's short title. */
  readonly label: Inline
  /** The page's address. */
  readonly href: string
  /** The language of the label, when it is not that of the interface. */
  readonly lang?: string | undefined
  /** `page`: it is being read; `section`: a page below it is. */
  readonly current: 'page' | 'section' | null
  /** The pages below it, shown only while it is current. */
  readonly children: readonly NavigationItem[]
}

export type NavigationProps = InterfaceLanguage & {
  /** The pages at the top level, in order. */
  readonly navigation: readonly NavigationItem[]
}

/**
 * The main navigation. On narrow screens it is a popover, opened by the menu button without a script;
 * a browser without popovers shows it as a list above the page.
 */
export function renderNavigation(props: NavigationProps): Html | null {
  if (props.navigation.length === 0) return null
  const { i18n, locale } = props
  return lines(
    html`<nav class="navigation" id="site_navigation" popover="auto" aria-label="${i18n.t(locale, 'navigation.site')}">`,
    html`<button class="menu-button" type="button" popovertarget="site_navigation" popovertargetaction="hide">${i18n.t(locale, 'navigation.close')}</button>`,
    renderItems(props.navigation, locale),
    html`</nav>`,
  )
}

/** Where the navigation has a button that opens it: nowhere, on narrow screens, or always. */
export type Menu = 'none' | 'narrow' | 'always'

/** The button that opens the navigation where it is not always in view. */
export function renderMenuButton({ i18n, locale }: InterfaceLanguage, menu: Menu): Html | null {
  if (menu === 'none') return null
  const narrow = menu === 'narrow' && html` menu-button-narrow`
  return html`<button class="menu-button${narrow}" type="button" popovertarget="site_navigation">${i18n.t(locale, 'navigation.open')}</button>`
}

function renderItems(items: readonly NavigationItem[], locale: string): Html {
  return lines(
    html`<ul>`,
    items.map((item) => html`<li>${renderItem(item, locale)}</li>`),
    html`</ul>`,
  )
}

function renderItem(item: NavigationItem, locale: string): Html {
  const current = item.current === 'page' ? 'page' : item.current === 'section' ? 'true' : null
  const link = html`<a href="${item.href}"${langAttribute(item.lang, locale)}${attribute('aria-current', current)}>${item.label}</a>`
  return item.current === null || item.children.length === 0
    ? link
    : html`${lines(link, renderItems(item.children, locale))}\n`
}
