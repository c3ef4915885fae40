/**
 * What the search page tells its script, as JSON in the element `#search_settings`. Texts are in the page's language; one
 * that depends on a number has a form for each plural category of `Intl.PluralRules`; `{{name}}` stands for a value.
 */
export type SearchSettings = {
  readonly locale: string
  readonly otherLocales: readonly string[]
  /** The path of the folder with the bundles, `/samarbete-med-japan/pagefind/`. */
  readonly bundles: string
  /** The site that the page belongs to. */
  readonly site: string
  readonly sites: readonly { readonly id: string; readonly name: string; readonly origin: string }[]
  readonly texts: SearchTexts
}

export type SearchTexts = {
  readonly [key in TextKey]: string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>
}

export type TextKey = 'count'
