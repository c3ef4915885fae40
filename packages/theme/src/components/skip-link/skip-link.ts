import { type Html, html } from '@kakehashi/html'
import type { InterfaceLanguage } from '../../markup/interface-language.ts'

/** The first stop on the page; it leads past header and navigation to `#main`. */
export function renderSkipLink({ i18n, locale }: InterfaceLanguage): Html {
  return html`<a class="skip-link" href="#main">${i18n.t(locale, 'skip.link')}</a>`
}
