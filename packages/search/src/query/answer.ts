/**
 * The step that found the hits: the words as typed; the words with their spelling corrected; without words that say
 * little (stop words and particles); each word on its own, merged; the words in other languages' pages; none at all.
 */
export type Stage = 'exact' | 'corrected' | 'content' | 'words' | 'languages' | 'none'

/** Which hits are wanted; an absent field admits all. */
export type Filters = { readonly site?: string | undefined; readonly kind?: string | undefined }

export type Query = {
  /** What the visitor typed. */
  readonly text: string
  readonly filters?: Filters
  /** Only the words as typed: no correction and no other stage. */
  readonly exactly?: boolean
}

export type Answer = {
  readonly stage: Stage
  /** The words that were searched for, where they are others than the visitor's; else what was typed. */
  readonly searched: string
  /** Best first, after the filters; those in other languages grouped by language. */
  readonly hits: readonly Hit[]
  /** How many hits each value of a filter would leave, given the other filter. */
  readonly counts: () => Promise<Counts>
}

export type Counts = {
  readonly site: ReadonlyMap<string, number>
  readonly kind: ReadonlyMap<string, number>
}

/** A page that was found. What is shown of it is fetched when asked for: ask for ten at a time. */
export type Hit = {
  readonly locale: string
  readonly details: () => Promise<HitDetails>
}

export type HitDetails = {
  /** `site:path`. */
  readonly address: string
  readonly title: string
  readonly excerpt: Excerpt
  /** At most three sections of the page that hold the words. */
  readonly sections: readonly { readonly id: string; readonly title: string; readonly excerpt: Excerpt }[]
}

/** A text in pieces; those that match the query are marked. */
export type Excerpt = readonly { readonly text: string; readonly marked: boolean }[]

/** Where the languages' bundles are, and which language comes first. */
export type SearchOptions = {
  readonly locale: string
  /** The other languages, in the order in which they are asked. */
  readonly otherLocales: readonly string[]
  /** The address of the folder that holds `<locale>/pagefind.js`, with a slash at its end. */
  readonly bundles: string
}

/** A search over one or more bundles. @throws SearchUnavailable where a bundle cannot be loaded in time. */
export type Search = (query: Query) => Promise<Answer>
