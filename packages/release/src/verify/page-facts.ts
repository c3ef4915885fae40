/** One `hreflang` alternate, with its address as written. */
export type Alternate = { readonly hreflang: string; readonly href: string }

/** What the checks need of an HTML or SVG file; addresses stand as they are written. */
export type PageFacts = {
  readonly lang: string | null
  readonly dir: string | null
  /** The `lang` of every element but the root. */
  readonly partLangs: ReadonlySet<string>
  readonly ids: ReadonlySet<string>
  readonly duplicateIds: readonly string[]
  readonly base: string | null
  readonly links: readonly string[]
  /** What a browser fetches by itself, and where its forms go. */
  readonly fetched: readonly string[]
  readonly scripts: readonly string[]
  readonly canonicals: readonly string[]
  readonly alternates: readonly Alternate[]
  /** `og:image`: an address for other machines. */
  readonly metaAddresses: readonly string[]
  readonly ogUrl: string | null
  readonly noindex: boolean
  /** Where the page sends its reader on (`http-equiv="refresh"`). */
  readonly redirect: string | null
  readonly charset: boolean
  readonly description: boolean
  readonly titles: number
  /** The text of the first heading of level one. */
  readonly title: string
  /** Level-one headings. */
  readonly mainHeadings: number
  /** The number of characters in `main` that a reader sees. */
  readonly mainLength: number
  /** As many of them as stand in paragraphs outside of lists. */
  readonly textLength: number
  /** The style elements, as the policy names them. */
  readonly styles: readonly string[]
  /** The texts of scripts that hold data for search engines. */
  readonly jsonLd: readonly string[]
  /** What a strict policy forbids: scripts, styles and handlers in the page itself, as they are named. */
  readonly forbidden: readonly string[]
  /** Texts that no reader should meet. */
  readonly residue: readonly string[]
  /** Names of attributes that scripts, styles and checks hold on to: `data-search-results`. */
  readonly hooks: ReadonlySet<string>
}
