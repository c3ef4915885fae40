import type { Locale } from '@kakehashi/i18n'
import type { ComponentExamples, ExampleProps } from '../../examples/example.ts'
import { otherLanguage } from '../../examples/other-language.ts'
import { type LanguageLink, renderLanguageSwitcher } from './language-switcher.ts'

export const languageSwitcherExamples: ComponentExamples = {
  name: 'language-switcher',
  title: 'Language switcher',
  examples: [
    { title: 'Translated into every language', render: (props) => renderWith(props, 'translated') },
    { title: 'A page that is not translated', render: (props) => renderWith(props, 'fallback') },
    { title: 'No page in a language', render: (props) => renderWith(props, 'absent') },
  ],
}

/** The last of the other languages is in the state. */
function renderWith(
  { i18n, locale, href }: ExampleProps,
  state: 'translated' | 'fallback' | 'absent',
): ReturnType<typeof renderLanguageSwitcher> {
  const last = i18n.locales.findLast((other) => other !== locale)
  const linkTo = (other: Locale): LanguageLink => {
    if (other === locale) return { state: 'current', locale: other, href }
    if (other !== last || state === 'translated') return { state: 'translated', locale: other, href }
    if (state === 'absent') return { state, locale: other }
    return { state, locale: other, href, textLocale: otherLanguage({ i18n, locale: other }) }
  }
  return renderLanguageSwitcher({ i18n, locale, languages: i18n.locales.map(linkTo) })
}
