/** What we use of `pagefind.js`, the program in every bundle of Pagefind 1.6. */
export type PagefindModule = {
  readonly createInstance: (options: {
    readonly basePath: string
    /** On the main thread: one program less to fetch, and no policy for workers. */
    readonly noWorker: boolean
    readonly excerptLength: number
    readonly excerptEllipsis: string
    readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> }
  }) => PagefindInstance
}

export type PagefindInstance = {
  readonly search: (terms: string, options: { readonly filters: PagefindFilters }) => Promise<PagefindAnswer>
  /** The values of each filter with the number of pages. */
  readonly filters: () => Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>
}

export type PagefindFilters = Readonly<Record<string, string>>

export type PagefindAnswer = {
  readonly unfilteredResultCount: number
  readonly results: readonly {
    readonly id: string
    readonly score: number
    readonly data: () => Promise<PagefindFragment>
  }[]
}

export type PagefindFragment = {
  readonly raw_url: string
  readonly meta: Readonly<Record<string, string>>
  /** HTML: escaped text and `<mark>`. */
  readonly excerpt: string
  readonly sub_results: readonly {
    readonly title: string
    readonly excerpt: string
    readonly anchor?: { readonly id: string }
  }[]
}
