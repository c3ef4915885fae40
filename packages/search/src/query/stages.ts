import type { Filters, Stage } from './answer.ts'
import type { Bundle } from './bundle.ts'
import { appendPages, type FoundPage, mergeByWord } from './merge-pages.ts'
import type { QueryWord } from './resolve-words.ts'

export type Found = {
  readonly stage: Stage
  /** What was searched for. */
  readonly searched: string
  readonly pages: readonly FoundPage[]
}

/** The first stage that finds pages, none where no stage does. */
export async function runStages(
  words: readonly QueryWord[],
  bundle: Bundle,
  filters: Filters,
): Promise<Found | null> {
  const told = words.filter(({ isStopWord }) => !isStopWord)
  const content = told.length > 0 ? told : words
  const usable = content.filter(({ terms }) => terms.length > 0)
  if (usable.length === 0) return null
  const stage: Stage = usable.some(({ status }) => status === 'corrected') ? 'corrected' : 'exact'
  if (usable.length === content.length) {
    const pages = await findAll(content, bundle, filters)
    const isWhole = stage === 'corrected' || content.length === words.length
    if (pages.length > 0) return { stage: isWhole ? stage : 'content', searched: spelled(content), pages }
  }
  const each = await Promise.all(usable.map((word) => findAll([word], bundle, filters)))
  const pages = mergeByWord(each.filter((found) => found.length > 0))
  return pages.length === 0 ? null : { stage: 'words', searched: spelled(usable), pages }
}

/** The pages with all the words as they were typed; none where a word is not in the index. */
export async function runExactly(
  words: readonly QueryWord[],
  bundle: Bundle,
  filters: Filters,
): Promise<Found | null> {
  if (words.some(({ status }) => status !== 'known')) return null
  const searched = words.map(({ typed }) => typed).join(' ')
  const pages = await bundle.find(searched, filters)
  return pages.length === 0 ? null : { stage: 'exact', searched, pages }
}

/** The pages with all the words, in their best spelling, then with each of the other spellings. */
async function findAll(
  words: readonly QueryWord[],
  { find }: Bundle,
  filters: Filters,
): Promise<readonly FoundPage[]> {
  const best = words.map(({ terms: [first = ''] }) => first)
  const queries = [
    best,
    ...words.flatMap(({ terms }, index) => terms.slice(1).map((term) => best.with(index, term))),
  ]
  return appendPages(await Promise.all(queries.map((terms) => find(terms.join(' '), filters))))
}

function spelled(words: readonly QueryWord[]): string {
  return words
    .map(({ terms: [first = ''], status, typed }) => (status === 'corrected' ? first : typed))
    .join(' ')
}
