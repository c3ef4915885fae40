export { createI18n, type I18n, type Translate } from './create-i18n.ts'
export { editorLocale, type LocaleVariables } from './editor-locale.ts'
export { formatJapaneseEra } from './formats/japanese-era.ts'
export { isStockholmTime, stockholmOffset } from './formats/stockholm-time.ts'
export type {
  Language,
  MessageKey,
  Messages,
  MessageValues,
  ProblemKey,
  ProblemTexts,
} from './language.ts'
export { i18n, languages } from './languages.ts'
export { type Locale, locale } from './locale.ts'
export type { LocaleFacts } from './locale-facts.ts'
export { keyLanguage } from './pseudo/key-language.ts'
export { mirroredLanguage } from './pseudo/mirrored-language.ts'
