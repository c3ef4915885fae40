import type MarkdownIt from 'markdown-it'

/** What the markdown of one language needs to know of it. */
export type MarkdownLanguage = {
  /** The language of the page, BCP 47. */
  readonly tag: string
  /** Opening and closing double quote, opening and closing single quote; null leaves straight quotes alone. */
  readonly quotes: readonly string[] | null
  /** Unicode's names of the scripts it is written in: `Latin`. */
  readonly scripts: readonly string[]
  readonly texts: {
    readonly callouts: Readonly<Record<CalloutName, string>>
    /** The hidden heading over the footnotes. */
    readonly footnotes: string
    /** Names the link from a footnote back to its place in the text. */
    readonly backToReference: (number: number) => string
  }
}

export const calloutNames = ['note', 'tip', 'warning'] as const
export type CalloutName = (typeof calloutNames)[number]

/** One feature of our markdown, added to a parser. */
export type Rule = (md: MarkdownIt, language: MarkdownLanguage) => void
