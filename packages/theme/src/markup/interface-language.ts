import type { I18n, Locale } from '@kakehashi/i18n'

/** The language that the page speaks to its reader in, and its texts. */
export type InterfaceLanguage = {
  /** The texts and formats of all languages. */
  readonly i18n: I18n
  /** The language of the interface. */
  readonly locale: Locale
}
