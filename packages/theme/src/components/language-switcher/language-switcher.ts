import { type Html, html } from '@kakehashi/html'
import type { Locale } from '@kakehashi/i18n'
import type { InterfaceLanguage } from '../../markup/interface-language.ts'
import { lines } from '../../markup/lines.ts'

/** The same page in one language. */
export type LanguageLink =
  /** The version that is being read. */
  | { readonly state: 'current'; readonly locale: Locale; readonly href: string }
  /** A translation. */
  | { readonly state: 'translated'; readonly locale: Locale; readonly href: string }
  /** A page with that language's interface, its text in the language `textLocale`. */
  | {
      readonly state: 'fallback'
      readonly locale: Locale
      readonly href: string
      readonly textLocale: Locale
    }
  /** No page in that language. */
  | { readonly state: 'absent'; readonly locale: Locale }

export type LanguageSwitcherProps = InterfaceLanguage & {
  /** One entry a language, in the order of the site's languages. */
  readonly languages: readonly LanguageLink[]
}

/** Plain links to the same page in the other languages; a missing translation is said. */
export function renderLanguageSwitcher(props: LanguageSwitcherProps): Html {
  const label = props.i18n.t(props.locale, 'switcher.label')
  return lines(
    html`<nav class="languages" aria-label="${label}">`,
    html`<ul>`,
    props.languages.map((language) => html`<li>${renderLanguage(props, language)}</li>`),
    html`</ul>`,
    html`</nav>`,
  )
}

function renderLanguage({ i18n, locale }: InterfaceLanguage, language: LanguageLink): Html {
  const tag = language.locale
  const name = i18n.facts(tag).ownName
  const noteId = `language_note_${tag}`
  switch (language.state) {
    case 'current':
      return html`<a href="${language.href}" lang="${tag}" hreflang="${tag}" aria-current="true">${name}</a>`
    case 'translated':
      return html`<a href="${language.href}" lang="${tag}" hreflang="${tag}">${name}</a>`
    case 'fallback': {
      const shown = i18n.languageName(locale, language.textLocale)
      return html`<a href="${language.href}" lang="${tag}" hreflang="${tag}" aria-describedby="${noteId}">${name}</a> <span class="language-note" id="${noteId}">${i18n.t(locale, 'switcher.fallback', { language: shown })}</span>`
    }
    case 'absent':
      return html`<span lang="${tag}">${name}</span> <span class="language-note">${i18n.t(locale, 'switcher.absent')}</span>`
  }
}
