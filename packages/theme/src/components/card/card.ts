import { type Html, html } from '@kakehashi/html'
import type { InterfaceLanguage } from '../../markup/interface-language.ts'
import { lines } from '../../markup/lines.ts'
import { langAttribute } from '../../markup/phrase.ts'
import { renderTime } from '../../markup/time.ts'
import type { PageListItem } from '../page-list/page-list.ts'

export type CardProps = InterfaceLanguage & PageListItem

/** A page as a card in a list: one link, which the whole card follows. */
export function renderCard({ i18n, locale, title, href, description, date, lang }: CardProps): Html {
  const attribute = langAttribute(lang, locale)
  return lines(
    html`<li class="card">`,
    html`<h3${attribute}><a href="${href}">${title}</a></h3>`,
    date && html`<p class="card-date">${renderTime({ i18n, locale }, date)}</p>`,
    description && html`<p${attribute}>${description}</p>`,
    html`</li>`,
  )
}
