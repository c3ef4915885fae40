import type { Answer, Counts, Filters, Query, Search, SearchOptions } from './answer.ts'
import { browserLoader } from './browser-loader.ts'
import { type Bundle, type BundleLoader, openBundle } from './bundle.ts'
import { hitsOf } from './hits.ts'
import { remember } from './remember.ts'
import type { QueryWord } from './resolve-words.ts'
import { resolveCharacters, resolveWords } from './resolve-words.ts'
import { type Found, runExactly, runStages } from './stages.ts'
import { withinTime } from './within-time.ts'

/** How long a visitor waits for an index before being told, in milliseconds. */
const patience = 8000

/** A search over the bundles of several languages, of which the first is loaded with the first query. */
export function createSearch(options: SearchOptions, loader: BundleLoader = browserLoader()): Search {
  const bundle = remember((locale: string) => openBundle(locale, `${options.bundles}${locale}/`, loader))
  return (query) => withinTime(answer(query, options, bundle), patience)
}

type Open = (locale: string) => Promise<Bundle>

async function answer(query: Query, options: SearchOptions, open: Open): Promise<Answer> {
  const filters = query.filters ?? {}
  const own = await open(options.locale)
  const run = query.exactly === true ? runExactly : runStages
  const words = await resolveWords(query.text, own)
  if (words.length === 0) return nothing(query)
  const answerOf = (found: Found, asked: readonly QueryWord[]): Answer => ({
    stage: found.stage,
    searched: found.searched,
    hits: hitsOf(found.pages, own.locale),
    counts: () => countHits(own, filters, async (other) => (await run(asked, own, other))?.pages.length ?? 0),
  })
  const found = await run(words, own, filters)
  if (found !== null) return answerOf(found, words)
  const others = await Promise.all(
    options.otherLocales.map(async (locale) => ({
      locale,
      found: await findElsewhere(query, await open(locale)),
    })),
  )
  const hits = others.flatMap(({ locale, found: elsewhere }) => hitsOf(elsewhere?.pages ?? [], locale))
  if (hits.length > 0) return { ...nothing(query), stage: 'languages', hits }
  const characters = query.exactly === true ? [] : await resolveCharacters(query.text, own)
  const guessed = await runStages(characters, own, filters)
  return guessed === null ? nothing(query) : answerOf(guessed, characters)
}

function nothing({ text }: Query): Answer {
  const counts = { site: new Map(), kind: new Map() }
  return { stage: 'none', searched: text.trim(), hits: [], counts: async () => counts }
}

/** In another language only words that are known there count: it is not the language that the visitor wrote in. */
async function findElsewhere({ text, filters = {} }: Query, bundle: Bundle): Promise<Found | null> {
  const words = await resolveWords(text, bundle)
  return words.every(({ status }: QueryWord) => status === 'known') ? runStages(words, bundle, filters) : null
}

async function countHits(
  { filters: values }: Bundle,
  filters: Filters,
  count: (filters: Filters) => Promise<number>,
): Promise<Counts> {
  const known = await values()
  async function countsOf(name: keyof Filters): Promise<ReadonlyMap<string, number>> {
    const counts = new Map<string, number>()
    for (const value of Object.keys(known[name] ?? {}).sort()) {
      counts.set(value, await count({ ...filters, [name]: value }))
      // in a large index each takes a while: what is typed meanwhile goes first
      await new Promise((resolve) => setTimeout(resolve))
    }
    return counts
  }
  return { site: await countsOf('site'), kind: await countsOf('kind') }
}
