import { editDistance } from '@kakehashi/content/edit-distance'
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
  const asTyped = bundle.language.words(normalise(text))
  // between kanji, kana are endings and particles, not a reading
  const mayBeReading = !/\p{sc=Han}/u.test(text)
  const typed = mayBeReading
    ? (await Promise.all(asTyped.map((word) => writtenWords(word, bundle)))).flat()
    : asTyped
  const words = await Promise.all(
    typed.map((word, index) => resolveWord(word, bundle, { next: typed[index + 1] ?? '', mayBeReading })),
  )
  return joinPhrases(await joinNeighbours(words, bundle), bundle)
}

/** A word that is typed by a reading of several words, as these: `しまいとし` as 姉妹 and 都市. */
async function writtenWords(typed: string, { language, words }: Bundle): Promise<readonly string[]> {
  if (!language.isListed(typed)) return [typed]
  const { known, behind } = await words(typed)
  const written = known ? [] : language.words(behind[0] ?? '')
  return written.length > 1 ? written : [typed]
}

async function resolveWord(
  typed: string,
  bundle: Bundle,
  { next, mayBeReading }: { readonly next: string; readonly mayBeReading: boolean },
): Promise<QueryWord> {
  const { language, words } = bundle
  const isStopWord = language.isStopWord(typed)
  if (!language.isListed(typed))
    return isStopWord ? stopWord(typed, language) : askIndex(typed, bundle, bundle.language.isStopWord(next))
  const { known, spellings, behind: hidden, near } = await words(typed)
  const behind = mayBeReading ? hidden : []
  // a word may be a stop word only without its diacritics: `for` for `fór`; one in hiragana is one
  const isOther = spellings.length > 0 && !spellings.includes(typed) && !language.isFiller(typed)
  if (isStopWord && !isOther) return stopWord(typed, language)
  if (known) {
    const terms =
      spellings.length === 0 || spellings.includes(typed) ? [typed, ...spellings, ...near] : spellings
    return {
      typed,
      terms: [...new Set([...behind, ...terms])].slice(0, 3),
      status: 'known',
      isStopWord: false,
    }
  }
  if (behind.length > 0) return { typed, terms: behind, status: 'corrected', isStopWord: false }
  const isSlip = near.some((word) => editDistance(language.key(typed), language.key(word), 2) <= 2)
  const split = isSlip && language.parts(typed).length === 1 ? null : await splitWord(typed, bundle)
  const terms = split ?? (near.length > 0 ? near : await knownPart(typed, bundle))
  if (terms.length === 0 && language.isFiller(typed)) return stopWord(typed, language)
  return { typed, terms, status: terms.length > 0 ? 'corrected' : 'unknown', isStopWord: false }
}

function stopWord(typed: string, { isFiller }: SearchLanguage): QueryWord {
  return { typed, terms: isFiller(typed) ? [] : [typed], status: 'known', isStopWord: true }
}

/** For words that the list does not hold: Japanese ones but katakana, a verb that goes on (`働き|たい`) without its ending. */
async function askIndex(typed: string, { holds }: Bundle, goesOn: boolean): Promise<QueryWord> {
  const stem = goesOn ? typed.replace(/(?<=^\p{sc=Han}+)\p{sc=Hiragana}+$/u, '') : typed
  for (const term of new Set([typed, stem]))
    if (await holds(term)) return { typed, terms: [term], status: 'known', isStopWord: false }
  return { typed, terms: [], status: 'unknown', isStopWord: false }
}

/** The last guess, for words that no page of any language has: their kanji, one by one (`移住` for 移り住む). */
export async function resolveCharacters(
  text: string,
  { language, holds }: Bundle,
): Promise<readonly QueryWord[]> {
  const characters = [
    ...new Set(
      language
        .words(normalise(text))
        .join('')
        .match(/\p{sc=Han}/gu),
    ),
  ]
  const known = await Promise.all(characters.map(holds))
  return characters
    .filter((_, index) => known[index])
    .map((typed) => ({ typed, terms: [typed], status: 'corrected', isStopWord: false }))
}

/**
 * A compound that no page has, as two words that pages do have, the first with or without its binding s and its ending:
 * the pages with both, then those with the first, then those with the second.
 */
async function splitWord(
  typed: string,
  { language, words, holds }: Bundle,
): Promise<readonly string[] | null> {
  const isListed = async (word: string) => (await words(word)).known
  const parts = language.parts(typed)
  if (parts.length > 1 && (await Promise.all(parts.map(isListed))).every(Boolean)) return [parts.join(' ')]
  for (let end = typed.length - 4; end >= 4; end--) {
    const second = typed.slice(end)
    if (!(await isListed(second))) continue
    for (const first of [typed.slice(0, end), typed.slice(0, end).replace(/s$/, '')])
      if (first.length >= 3 && (await isListed(first))) {
        const both = `${first} ${second}`
        return (await holds(both)) ? [both, first, second] : [first, second]
      }
  }
  return null
}

/** The word in a compound that pages have, its last one before its first: `vänskapsförening` for `förening`. */
async function knownPart(typed: string, { language, words }: Bundle): Promise<readonly string[]> {
  if (language.parts(typed).length > 1) return []
  const ends = Array.from({ length: Math.max(typed.length - 6, 0) }, (_, index) => index + 3)
  const parts = [
    ...ends.map((start) => typed.slice(start)).filter((part) => part.length > 4),
    ...ends.flatMap((end) => [typed.slice(0, -end), typed.slice(0, -end).replace(/s$/, '')]),
  ]
  for (const part of parts) if (part.length >= 4 && (await words(part)).known) return [part]
  return []
}

/** Two words may be one on the pages, if only in another form where one is unknown: `start up`, `frihandels avtal`. */
async function joinNeighbours(words: readonly QueryWord[], bundle: Bundle): Promise<readonly QueryWord[]> {
  const joined: QueryWord[] = []
  for (const word of words) {
    const before = joined.at(-1)
    if (before !== undefined) {
      const asOne = before.typed + word.typed
      const { spellings } = await bundle.words(asOne)
      const areKnown = before.status === 'known' && word.status === 'known'
      if (areKnown ? spellings.includes(asOne) && !before.isStopWord : spellings.length > 0) {
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

/** `byte av namn` is a compound turned round: the pages with `namnbyte` come first, then those with the two words. */
async function joinPhrases(
  words: readonly QueryWord[],
  { language, words: look }: Bundle,
): Promise<readonly QueryWord[]> {
  const joined: QueryWord[] = []
  for (const last of words) {
    const [head, between] = joined.slice(-2)
    const isPhrase = head?.isStopWord === false && between?.isStopWord === true && !last.isStopWord
    const firsts = [last.typed, language.stem(last.typed)]
    const compounds = isPhrase
      ? firsts.flatMap((first) => [first, `${first}s`]).map((first) => first + head.typed)
      : []
    const found = await Promise.all(
      compounds.filter(language.isListed).map(async (compound) => {
        const { known, spellings: same, near } = await look(compound)
        const forms = near.filter((word) => word.startsWith(compound))
        return known && same.length + forms.length === 0 ? [compound] : [...same, ...forms]
      }),
    )
    const spellings = [...new Set(found.flat())]
    if (!isPhrase || spellings.length === 0) {
      joined.push(last)
      continue
    }
    const typed = `${head.typed} ${between.typed} ${last.typed}`
    const both = [head, last].flatMap(({ terms }) => terms[0] ?? [])
    const terms = both.length === 2 ? [...spellings, both.join(' ')] : spellings
    joined.splice(-2, 2, { typed, terms, status: 'known', isStopWord: false })
  }
  return joined
}
