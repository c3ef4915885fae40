/** What the search page tells its script, as JSON in the element `#search_settings`. */
export type SearchSettings = {
  readonly locale: string
  /** The other languages, in the order in which they are asked, with what stands above their pages' hits. */
  readonly otherLocales: readonly { readonly tag: string; readonly heading: string }[]
  /** The path of the folder with the bundles, `/samarbete-med-japan/pagefind/`. */
  readonly bundles: string
  /** The site that the page belongs to. */
  readonly site: string
  readonly sites: readonly { readonly id: string; readonly name: string; readonly origin: string }[]
  /** Where visitors can ask, if anywhere. */
  readonly contactHref: string | null
  readonly texts: SearchTexts
}

/** Texts in the page's language; `{{words}}` stands for the words that were searched for. */
export type SearchTexts = {
  readonly results: string
  readonly working: string
  readonly corrected: string
  readonly exactly: string
  readonly someWords: string
  readonly none: string
  readonly otherLanguages: string
  readonly adviceSpelling: string
  readonly adviceWords: string
  readonly adviceList: string
  readonly adviceContact: string
  readonly unavailable: string
  readonly again: string
  readonly more: string
  readonly filterSite: string
  readonly filterKind: string
  readonly filterAll: string
  /** For each plural category of the language, with `{{count}}`. */
  readonly hits: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>
  /** By kind of page. */
  readonly kinds: Readonly<Record<string, string>>
}
