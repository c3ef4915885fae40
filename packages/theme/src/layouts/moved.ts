import { type Html, html } from '@kakehashi/html'
import type { InterfaceLanguage } from '../markup/interface-language.ts'
import { lines } from '../markup/lines.ts'

export type MovedProps = InterfaceLanguage & {
  /** The page's address now. */
  readonly href: string
}

/** The body of a page that has moved, for readers whose browser does not take them along. */
export function renderMoved({ i18n, locale, href }: MovedProps): Html {
  return lines(
    html`<main class="moved" id="main">`,
    html`<h1>${i18n.t(locale, 'redirect.title')}</h1>`,
    html`<p>${i18n.t(locale, 'redirect.body')}</p>`,
    html`<p><a href="${href}">${i18n.t(locale, 'redirect.link')}</a></p>`,
    html`</main>`,
  )
}
