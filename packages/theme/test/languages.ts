import { createI18n, type I18n, keyLanguage, languages, locale, mirroredLanguage } from '@kakehashi/i18n'

/** The shipped languages and the two pseudo-languages. */
export const i18n: I18n = createI18n([...languages, keyLanguage, mirroredLanguage])

export const sv = locale('sv')
export const en = locale('en')
export const ja = locale('ja')
/** Shows each text as its key: `⟦page.contents⟧`. */
export const keys = keyLanguage.facts.tag
/** Reads from right to left. */
export const mirrored = mirroredLanguage.facts.tag
