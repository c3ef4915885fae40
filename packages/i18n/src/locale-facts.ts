import type { Locale } from './locale.ts'

/** What differs between languages besides their words. Nothing else may branch on a locale's name. */
export type LocaleFacts = {
  readonly tag: Locale
  /** The language's name in the language itself, as the switcher shows it. */
  readonly ownName: string
  readonly direction: 'ltr' | 'rtl'
  /** The tag given to `Intl`. */
  readonly format: string
  /** The value of `og:locale`. */
  readonly openGraph: string
  /** Where a page is taken from when it lacks this language, best first. */
  readonly fallbacks: readonly Locale[]
  /** The option `quotes` of markdown-it's smartquotes; null leaves quotes as they were typed. */
  readonly quotes: readonly [string, string, string, string] | null
  /** Unicode's names (`\p{Script=…}`) of the scripts that its text is written in. */
  readonly scripts: readonly string[]
  /** Telephone numbers with this prefix are shown as people dial them in the country; null shows all with `+`. */
  readonly phonePrefix: string | null
  /** The last part of the address of the search page. */
  readonly searchPath: string
  /** Words of links that do not say where they lead, in small letters. */
  readonly vagueLinkTexts: readonly string[]
  /** How long a sentence may be before it is hard to read. */
  readonly longestSentence: { readonly unit: 'words' | 'characters'; readonly count: number }
}
