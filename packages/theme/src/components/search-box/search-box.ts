import { type Html, html } from '@kakehashi/html'
import { attribute } from '../../markup/attribute.ts'
import type { InterfaceLanguage } from '../../markup/interface-language.ts'
import { lines } from '../../markup/lines.ts'

export type SearchBoxProps = InterfaceLanguage & {
  /** The address of the search page. */
  readonly href: string
  /** What stands above the field. */
  readonly label: string
  /** The id of the field. */
  readonly id: string
}

/** A field for searching: a plain form that leads to the search page, without a script. */
export function renderSearchBox({ i18n, locale, href, label, id }: SearchBoxProps): Html {
  return lines(
    html`<form class="search-box" role="search" action="${href}"${attribute('aria-label', i18n.t(locale, 'search.title'))}>`,
    html`<label for="${id}">${label}</label>`,
    html`<div class="search-field">`,
    html`<input type="search" name="q" id="${id}" autocomplete="off" autocapitalize="none" enterkeyhint="search">`,
    html`<button type="submit">${i18n.t(locale, 'search.submit')}</button>`,
    html`</div>`,
    html`</form>`,
  )
}
