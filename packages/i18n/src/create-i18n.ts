import type { ProblemWriter } from '@kakehashi/problems'
import { createFormats, type Formats } from './formats/formats.ts'
import type { Language, MessageKey, MessageValues, ProblemKey } from './language.ts'
import type { Locale } from './locale.ts'
import type { LocaleFacts } from './locale-facts.ts'
import { createTranslator } from './translator.ts'

/** The text of a key with its values put in; a key without placeholders takes none. Throws when either is missing. */
export type Translate = <Key extends MessageKey>(
  locale: Locale,
  key: Key,
  ...values: keyof MessageValues<Key> extends never ? [] : [values: MessageValues<Key>]
) => string

/** Everything that depends on the reader's language. Each function throws for a locale it was not made with. */
export type I18n = {
  readonly locales: readonly Locale[]
  readonly isLocale: (text: string) => text is Locale
  readonly facts: (locale: Locale) => LocaleFacts
  readonly t: Translate
  /** Puts problems into words for an editor. */
  readonly problemWriter: (locale: Locale) => ProblemWriter
  /** A date without time, `YYYY-MM-DD`: `3 maj 2026`. */
  readonly formatDate: (locale: Locale, isoDate: string) => string
  /** A local time of Stockholm, `YYYY-MM-DDThh:mm`, with the name of its zone. */
  readonly formatDateTime: (locale: Locale, isoLocal: string) => string
  readonly formatNumber: (locale: Locale, value: number) => string
  /** In B, kB or MB of a thousand: `1,2 MB`, with a no-break space. */
  readonly formatBytes: (locale: Locale, bytes: number) => string
  /** An E.164 number for reading. */
  readonly formatPhone: (locale: Locale, e164: string) => string
  /** The name of a language in another one, as it stands inside a sentence: `engelska`. */
  readonly languageName: (locale: Locale, of: Locale) => string
  /** An order for `sort`, as the locale's dictionaries have it. */
  readonly compare: (locale: Locale) => (a: string, b: string) => number
}

export function createI18n(languages: readonly Language[]): I18n {
  const facts = new Map<string, LocaleFacts>(
    languages.map((language) => [language.facts.tag, language.facts]),
  )
  const formats = new Map<string, Formats>(
    languages.map((language) => [language.facts.tag, createFormats(language.facts)]),
  )
  const translate = createTranslator(languages, formats)
  return {
    locales: languages.map((language) => language.facts.tag),
    isLocale: (text): text is Locale => facts.has(text),
    facts: (locale) => known(facts, locale),
    t: (locale, key, ...[values]) => translate(locale, 'messages', key, values ?? {}),
    problemWriter: (locale) => {
      known(facts, locale)
      return ({ code, values }) => {
        const { variant } = values
        const write = (key: ProblemKey) => translate(locale, 'problems', key, values, variant?.toString())
        return {
          message: write(`${code}.message`),
          hint: write(`${code}.hint`),
        }
      }
    },
    formatDate: (locale, isoDate) => known(formats, locale).date(isoDate),
    formatDateTime: (locale, isoLocal) => known(formats, locale).dateTime(isoLocal),
    formatNumber: (locale, value) => known(formats, locale).number(value),
    formatBytes: (locale, bytes) => known(formats, locale).bytes(bytes),
    formatPhone: (locale, e164) => known(formats, locale).phone(e164),
    languageName: (locale, of) => known(formats, locale).languageName(of),
    compare: (locale) => known(formats, locale).compare,
  }
}

function known<Value>(values: ReadonlyMap<string, Value>, locale: Locale): Value {
  const value = values.get(locale)
  if (value === undefined) throw new RangeError(`There is no language "${locale}".`)
  return value
}
