/** What searching must know of a language. All functions take text that is normalised. */
export type SearchLanguage = {
  /** The words of a text in their order; in Japanese, what a dictionary would list. */
  readonly words: (text: string) => readonly string[]
  /** What a word is put together of, as far as its writing shows: `EU-avtal`, `オフィスホテル`. */
  readonly parts: (word: string) => readonly string[]
  /** A text written without spaces, cut into words as Pagefind cuts a query: in a field it leaves it whole. */
  readonly cut: (text: string) => string | undefined
  /** Spellings of one word have the same key: `Öresund` and `oresund`, `ヴェンチャー` and `ベンチャー`. */
  readonly key: (word: string) => string
  /** What the inflected forms of a word have in common, roughly, of its key. */
  readonly stem: (key: string) => string
  /** How many letters of a key may be wrong. */
  readonly slips: (key: string) => number
  /** Whether the word says so little that a search may do without it. */
  readonly isStopWord: (word: string) => boolean
  /** Whether the word is only a link between others where the index does not hold it, as hiragana in a question are. */
  readonly isFiller: (word: string) => boolean
  /** Whether the word list is to hold such a word; the index itself is asked for the others. */
  readonly isListed: (word: string) => boolean
  /** The words of a text that the word list is to hold: those of `words` that `isListed` admits. */
  readonly listed: (text: string) => readonly string[]
}
