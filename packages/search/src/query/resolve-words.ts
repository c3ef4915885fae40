import { normalise } from '../languages/normalise.ts'
import type { SearchLanguage } from '../languages/search-language.ts'
import type { Bundle } from './bundle.ts'

/** A word of a query and what the index knows of it. */
export type QueryWord = {
  readonly typed: string
  /** What to search for instead or as well, best first: none where the index holds nothing like it. */
  readonly terms: readonly string[]
  readonly status: 'known' | 'corrected' | 'unknown'
  readonly isStopWord: boolean
}

/** The words of a query, each as the index spells it. */
export async function resolveWords(text: string, bundle: Bundle): Promise<readonly QueryWord[]> {
  const typed = bundle.language.words(normalise(text))
  const words = await Promise.all(typed.map((word, index) => resolveWord(word, bundle, typed[index + 1])))
  return joinNeighbours(words, bundle)
}

async function resolveWord(typed: string, bundle: Bundle, next = ''): Promise<QueryWord> {
  const { language, words } = bundle
  const isStopWord = language.isStopWord(typed)
  if (!language.isListed(typed))
    return isStopWord ? stopWord(typed, language) : askIndex(typed, bundle, bundle.language.isStopWord(next))
  const { known, spellings, near } = await words(typed)
  if (isStopWord && (spellings.length === 0 || spellings.includes(typed))) return stopWord(typed, language)
  if (known) {
    const terms =
      spellings.length === 0 || spellings.includes(typed) ? [typed, ...spellings, ...near] : spellings
    return { typed, terms: [...new Set(terms)].slice(0, 3), status: 'known', isStopWord: false }
  }
  const split = near.length > 0 ? null : await splitWord(typed, bundle)
  const terms = split === null ? near : [split.join(' ')]
  if (terms.length === 0 && language.isFiller(typed)) return stopWord(typed, language)
  return { typed, terms, status: terms.length > 0 ? 'corrected' : 'unknown', isStopWord: false }
}

function stopWord(typed: string, { isFiller }: SearchLanguage): QueryWord {
  return { typed, terms: isFiller(typed) ? [] : [typed], status: 'known', isStopWord: true }
}

/** For words that the list does not hold: Japanese ones but katakana, a verb that goes on (`働き|たい`) without its ending. */
async function askIndex(typed: string, { find }: Bundle, goesOn: boolean): Promise<QueryWord> {
  const stem = goesOn ? typed.replace(/(?<=^\p{sc=Han}+)\p{sc=Hiragana}+$/u, '') : typed
  for (const term of new Set([typed, stem]))
    if ((await find(term, {})).length > 0) return { typed, terms: [term], status: 'known', isStopWord: false }
  return { typed, terms: [], status: 'unknown', isStopWord: false }
}

/** A compound that no page has, as two words that pages do have, the first with or without its binding s. */
async function splitWord(typed: string, { language, words }: Bundle): Promise<readonly string[] | null> {
  const isListed = async (word: string) => (await words(word)).known
  const parts = language.parts(typed)
  if (parts.length > 1 && (await Promise.all(parts.map(isListed))).every(Boolean)) return parts
  for (let end = typed.length - 4; end >= 4; end--) {
    const second = typed.slice(end)
    if (!(await isListed(second))) continue
    for (const first of [typed.slice(0, end), typed.slice(0, end).replace(/s$/, '')])
      if (first.length >= 3 && (await isListed(first))) return [first, second]
  }
  return null
}

/** Two words of which one is unknown may be one on the pages: `start up`, `frihandels avtal`. */
async function joinNeighbours(words: readonly QueryWord[], bundle: Bundle): Promise<readonly QueryWord[]> {
  const joined: QueryWord[] = []
  for (const word of words) {
    const before = joined.at(-1)
    if (before !== undefined && (before.status !== 'known' || word.status !== 'known')) {
      const { spellings } = await bundle.words(before.typed + word.typed)
      if (spellings.length > 0) {
        joined[joined.length - 1] = {
          typed: `${before.typed} ${word.typed}`,
          terms: spellings.slice(0, 3),
          status: 'known',
          isStopWord: false,
        }
        continue
      }
    }
    joined.push(word)
  }
  return joined
}
