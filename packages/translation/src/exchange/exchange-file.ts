/** What goes to a translator and comes back: one page from one language to another. */
export type ExchangeFile = {
  /** The source's path in the content folder, `malmo/avtal.sv.md`. */
  readonly page: string
  readonly sourceLocale: string
  readonly targetLocale: string
  readonly units: readonly ExchangeUnit[]
}

export type ExchangeUnit = {
  /** `title`, or for a block its place in the text: `b12`. */
  readonly id: string
  readonly source: string
  /** Null where it is to be written. */
  readonly target: string | null
  /** What a translator should know of it, one sentence each. */
  readonly notes: readonly string[]
  /** The line of the source where it begins, counted from 1. */
  readonly line: number
}

export const exchangeFormats = ['xliff', 'xliff2', 'po'] as const
export type ExchangeFormat = (typeof exchangeFormats)[number]
