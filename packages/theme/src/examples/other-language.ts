import type { Locale } from '@kakehashi/i18n'
import type { InterfaceLanguage } from '../markup/interface-language.ts'

/** The language that a page is shown in where its own has none; its own where there is no other. */
export function otherLanguage({ i18n, locale }: InterfaceLanguage): Locale {
  return i18n.facts(locale).fallbacks.find(i18n.isLocale) ?? locale
}
