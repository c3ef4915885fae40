import type { Problem } from '@kakehashi/problems'

/** A file as it came back, not yet compared with the content. */
export type ReadFile = {
  /** The source's path in the content folder, as the file names it. */
  readonly page: string
  readonly sourceLocale: string
  readonly targetLocale: string
  readonly line: number
  readonly units: readonly ReadUnit[]
}

export type ReadUnit = {
  readonly id: string
  readonly source: string
  /** Null where there is none, or one that is marked as unfinished. */
  readonly target: string | null
  readonly line: number
}

/** What is wrong with the file itself; nothing can be said of its units then. */
export type ReadFault = {
  readonly line: number
  readonly values: Problem['values']
}

export type ReadResult =
  | { readonly kind: 'read'; readonly files: readonly ReadFile[] }
  | { readonly kind: 'broken'; readonly fault: ReadFault }
