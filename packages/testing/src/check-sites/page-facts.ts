/** One `hreflang` alternate, with its address as written. */
export type Alternate = { readonly hreflang: string; readonly href: string }

/** What the checks need of an HTML or SVG file; addresses stand as they are written. */
export type PageFacts = {
  readonly lang: string | null
  /** The `lang` of every element but the root. */
  readonly partLangs: ReadonlySet<string>
  readonly ids: ReadonlySet<string>
  readonly duplicateIds: readonly string[]
  readonly base: string | null
  readonly links: readonly string[]
  readonly canonicals: readonly string[]
  readonly alternates: readonly Alternate[]
  /** `og:url` and `og:image`: addresses for other machines. */
  readonly metaAddresses: readonly string[]
  readonly noindex: boolean
  /** The page sends its reader on (`http-equiv="refresh"`). */
  readonly redirects: boolean
}
