import { type Html, html } from '@kakehashi/html'
import type { InterfaceLanguage } from '../../markup/interface-language.ts'
import { lines } from '../../markup/lines.ts'
import { type Inline, langAttribute } from '../../markup/phrase.ts'

/** A level-two heading of the page. */
export type ContentsItem = {
  /** The heading's id in the page. */
  readonly id: string
  /** The heading's words. */
  readonly label: Inline
}

export type ContentsListProps = InterfaceLanguage & {
  /** The page's level-two headings, in order. */
  readonly headings: readonly ContentsItem[]
  /** The language of the headings, when it is not that of the interface. */
  readonly lang?: string | undefined
}

/** Links to the page's headings; fewer than three need no list. */
export function renderContentsList({ i18n, locale, headings, lang }: ContentsListProps): Html | null {
  if (headings.length < 3) return null
  return lines(
    html`<nav class="contents-list" aria-labelledby="contents_title">`,
    html`<p class="contents-title" id="contents_title">${i18n.t(locale, 'page.contents')}</p>`,
    html`<ol${langAttribute(lang, locale)}>`,
    headings.map(({ id, label }) => html`<li><a href="#${encodeURIComponent(id)}">${label}</a></li>`),
    html`</ol>`,
    html`</nav>`,
  )
}
