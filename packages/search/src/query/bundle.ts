import type { SearchLanguage } from '../languages/search-language.ts'
import { searchLanguage } from '../languages/search-languages.ts'
import type { Filters } from './answer.ts'
import type { PagefindAnswer, PagefindFilters, PagefindInstance, PagefindModule } from './pagefind-module.ts'
import { remember } from './remember.ts'
import { openWordList, type WordList } from './word-list.ts'

/** One language's index over the pages of all sites. */
export type Bundle = {
  readonly locale: string
  readonly language: SearchLanguage
  readonly words: WordList
  /** The pages that hold all the words, best first. Words that the index lacks are passed over. */
  readonly find: (terms: string, filters: Filters) => Promise<PagefindAnswer['results']>
  /** Whether any page holds the term: told in a twentieth of the time that finding and ranking them takes. */
  readonly holds: (term: string) => Promise<boolean>
  readonly filters: PagefindInstance['filters']
}

/** A filter that no page has: Pagefind counts the pages before it filters them, and ranks those that are left. */
const noPages = { site: '-' }

/** How much a match in a field that is not shown counts beside one in the text. */
const metaWeights = { title: 5, label: 4, subject: 2, titleParts: 1, mention: 0.3, parts: 0.3 }

/** How bundles are fetched: a browser imports and fetches, the command reads files. */
export type BundleLoader = {
  readonly importProgram: (address: string) => Promise<PagefindModule>
  readonly readText: (address: string) => Promise<string>
}

/** What a bundle says of itself, in `bundle.json`: the number of its pages, and of the shards of its word list. */
export type BundleFacts = { readonly pages: number; readonly shards: number }

/** Opens the bundle in a folder, whose address ends with a slash. */
export async function openBundle(locale: string, address: string, loader: BundleLoader): Promise<Bundle> {
  const language = searchLanguage(locale)
  // both at once: a visitor is waiting
  const program = loader.importProgram(`${address}pagefind.js`)
  program.catch(() => {})
  const facts: BundleFacts = JSON.parse(await loader.readText(`${address}bundle.json`))
  if (facts.pages === 0) return emptyBundle(locale, language)
  const instance = (await program).createInstance({
    basePath: address,
    noWorker: true,
    excerptLength: 30,
    excerptEllipsis: '…',
    ranking: { metaWeights },
  })
  // the same words are asked for at several steps, and for the counts of the filters
  const find = remember(async (asked: string) => {
    const { terms, filters }: { terms: string; filters: PagefindFilters } = JSON.parse(asked)
    return (await instance.search(terms, { filters })).results
  })
  return {
    locale,
    language,
    words: openWordList((name) => loader.readText(`${address}words/${name}`), facts.shards, language),
    // JSON leaves out the filters that are not set
    find: (terms, filters) => find(JSON.stringify({ terms, filters })),
    holds: remember(
      async (term) => (await instance.search(term, { filters: noPages })).unfilteredResultCount > 0,
    ),
    filters: () => instance.filters(),
  }
}

/** What a language without pages has: there is no program in its folder. */
function emptyBundle(locale: string, language: SearchLanguage): Bundle {
  return {
    locale,
    language,
    words: async () => ({ known: false, spellings: [], behind: [], near: [] }),
    find: async () => [],
    holds: async () => false,
    filters: async () => ({}),
  }
}
