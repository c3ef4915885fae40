import { type Html, html } from '@kakehashi/html'
import type { InterfaceLanguage } from '../../markup/interface-language.ts'
import { lines } from '../../markup/lines.ts'
import { type Inline, langAttribute, type Phrase, renderPhrase } from '../../markup/phrase.ts'

export type QuoteProps = Pick<InterfaceLanguage, 'locale'> & {
  /** What was said, a paragraph each. */
  readonly paragraphs: readonly Inline[]
  /** The language of what was said, when it is not that of the interface. */
  readonly lang?: string | undefined
  /** Who said it. */
  readonly by: Phrase
  /** The work that it is taken from, with its address where it has one. */
  readonly source?: (Phrase & { readonly href?: string | undefined }) | undefined
}

/** Someone's words, and below them whose they are and where they stand. */
export function renderQuote({ locale, paragraphs, lang, by, source }: QuoteProps): Html {
  return lines(
    html`<figure class="quote">`,
    html`<blockquote${langAttribute(lang, locale)}>`,
    paragraphs.map((paragraph) => html`<p>${paragraph}</p>`),
    html`</blockquote>`,
    html`<figcaption>`,
    html`<span class="quote-by">${renderPhrase(by, locale)}</span>`,
    source && html`<cite${langAttribute(source.lang, locale)}>${renderSource(source)}</cite>`,
    html`</figcaption>`,
    html`</figure>`,
  )
}

function renderSource({ text, href }: NonNullable<QuoteProps['source']>): Html {
  return href === undefined ? html`${text}` : html`<a href="${href}">${text}</a>`
}
