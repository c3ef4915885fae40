import { type Html, html } from '@kakehashi/html'
import type { InterfaceLanguage } from '../../markup/interface-language.ts'
import { lines } from '../../markup/lines.ts'
import { type Inline, langAttribute } from '../../markup/phrase.ts'

/** A page on the way from the start page to the one being read. */
export type Crumb = {
  /** The page's short title. */
  readonly label: Inline
  /** The page's address. */
  readonly href: string
  /** The language of the label, when it is not that of the interface. */
  readonly lang?: string | undefined
}

export type BreadcrumbsProps = InterfaceLanguage & {
  /** From the start page to the page itself; none on the start page. */
  readonly breadcrumbs: readonly Crumb[]
}

/** The way from the start page; the last step is the page itself. A way of one step is not shown. */
export function renderBreadcrumbs({ i18n, locale, breadcrumbs }: BreadcrumbsProps): Html | null {
  if (breadcrumbs.length < 2) return null
  const last = breadcrumbs.length - 1
  return lines(
    html`<nav class="breadcrumbs" aria-label="${i18n.t(locale, 'navigation.breadcrumbs')}">`,
    html`<ol>`,
    breadcrumbs.map(({ label, href, lang }, index) => {
      const current = index === last && html` aria-current="page"`
      return html`<li><a href="${href}"${langAttribute(lang, locale)}${current}>${label}</a></li>`
    }),
    html`</ol>`,
    html`</nav>`,
  )
}
