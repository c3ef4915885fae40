import { type Html, html } from '@kakehashi/html'
import { attribute } from './attribute.ts'

/** Text, or text with markup that is allowed inside a link: phrase breaks, ruby, marked languages. */
export type Inline = string | Html

/** Words that may be in another language than those around them. */
export type Phrase = {
  /** The words. */
  readonly text: Inline
  /** The language tag of the words, when it is not that of the interface. */
  readonly lang?: string | undefined
}

/** The words, marked with their language where it differs from the one around them. */
export function renderPhrase({ text, lang }: Phrase, around: string): Html {
  return lang === undefined || lang === around ? html`${text}` : html`<span lang="${lang}">${text}</span>`
}

/** The `lang` attribute, or nothing where the language is the one around. */
export function langAttribute(lang: string | undefined, around: string): Html | null {
  return attribute('lang', lang === around ? undefined : lang)
}
