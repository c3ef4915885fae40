import { type Html, html } from '@kakehashi/html'
import type { InterfaceLanguage } from '../../markup/interface-language.ts'
import { lines } from '../../markup/lines.ts'
import { langAttribute, type Phrase, renderPhrase } from '../../markup/phrase.ts'
import { renderTime } from '../../markup/time.ts'
import type { PageListItem } from '../page-list/page-list.ts'

/** A page in short: where it leads and what it is about. */
export type Card = PageListItem & {
  /** What kind of page it is, in a word or two. */
  readonly tag?: Phrase | undefined
  /** A picture from `renderPicture`; the title says what the card is about, so that its text is most often empty. */
  readonly picture?: Html | undefined
}

export type CardProps = InterfaceLanguage & Card

export type CardGridProps = InterfaceLanguage & {
  /** The pages, in the order they are shown. */
  readonly cards: readonly Card[]
}

/** Pages as cards beside one another, as many as there is room for; without cards nothing. */
export function renderCardGrid({ i18n, locale, cards }: CardGridProps): Html | null {
  if (cards.length === 0) return null
  return lines(
    html`<ul class="card-grid">`,
    cards.map((card) => renderCard({ i18n, locale, ...card })),
    html`</ul>`,
  )
}

/** A page as a card in a list: one link, the title, which the whole card follows. */
export function renderCard(props: CardProps): Html {
  const { locale, tag, picture, date, description } = props
  const lang = langAttribute(props.lang, locale)
  return lines(
    html`<li class="card">`,
    html`<h3${lang}><a href="${props.href}">${props.title}</a></h3>`,
    tag && html`<p class="card-tag">${renderPhrase(tag, locale)}</p>`,
    date && html`<p class="card-date">${renderTime(props, date)}</p>`,
    description && html`<p${lang}>${description}</p>`,
    picture && html`<div class="card-picture">${picture}</div>`,
    html`</li>`,
  )
}
