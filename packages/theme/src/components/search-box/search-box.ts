import { type Html, html } from '@kakehashi/html'
import { attribute } from '../../markup/attribute.ts'
import type { InterfaceLanguage } from '../../markup/interface-language.ts'
import { lines } from '../../markup/lines.ts'

export type SearchBoxProps = InterfaceLanguage & {
  /** The address of the search page. */
  readonly href: string
  /** What stands above the field. */
  readonly label: string
  /** Whether only screen readers get the label, because the button beside the field says as much. */
  readonly isLabelHidden?: boolean
  /** The id of the field. */
  readonly id: string
}

/** A field for searching: a plain form that leads to the search page, without a script. */
export function renderSearchBox({ i18n, locale, href, label, isLabelHidden, id }: SearchBoxProps): Html {
  const hidden = isLabelHidden && html` class="visually-hidden"`
  return lines(
    html`<form class="search-box" role="search" action="${href}"${attribute('aria-label', i18n.t(locale, 'search.title'))}>`,
    html`<label${hidden} for="${id}">${label}</label>`,
    html`<div class="search-field">`,
    html`<input type="search" name="q" id="${id}" autocomplete="off" autocapitalize="none" enterkeyhint="search">`,
    html`<button type="submit">${i18n.t(locale, 'search.submit')}</button>`,
    html`</div>`,
    html`</form>`,
  )
}
