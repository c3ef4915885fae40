import { editDistance } from '@kakehashi/content/edit-distance'
import type { SearchLanguage } from '../languages/search-language.ts'
import { remember } from './remember.ts'
import { type ListedWord, readWords } from './word-file.ts'
import { type ShardName, shardsOf } from './word-shards.ts'

/** What the word list knows of a word. */
export type LookUp = {
  /** The index holds the word, a form of it, or words that begin with it. */
  readonly known: boolean
  /** The word as the pages spell it. */
  readonly spellings: readonly string[]
  /** Words of the pages that are found by this one: it is their reading, or a tail of them. */
  readonly behind: readonly string[]
  /** Other forms of the word; where the index does not hold it, words that it may be a slip for. The likeliest first. */
  readonly near: readonly string[]
}

type Entry = ListedWord & { readonly key: string; readonly stem: string }

export type WordList = (word: string) => Promise<LookUp>

/** The word list of a bundle; its files are fetched when a word asks for them, through `load`, which gives a file's text. */
export function openWordList(
  load: (name: string) => Promise<string>,
  shards: number,
  language: SearchLanguage,
): WordList {
  const file = remember(async (name: ShardName): Promise<readonly Entry[]> => {
    return readWords(await load(`${name}.txt`)).map((listed) => {
      const key = language.key(listed.foundBy ?? listed.word)
      return { ...listed, key, stem: language.stem(key) }
    })
  })

  return async (word) => {
    const key = language.key(word)
    const [first, ...others] = shardsOf(key, shards)
    const entries = first === undefined ? [] : await file(first)
    const found = lookUp(key, entries, language)
    if (found.known || found.behind.length > 0) return found
    return lookUp(key, [...entries, ...(await Promise.all(others.map(file))).flat()], language)
  }
}

function lookUp(key: string, entries: readonly Entry[], language: SearchLanguage): LookUp {
  const words = entries.filter((entry) => entry.foundBy === undefined)
  const same = words.filter((entry) => entry.key === key)
  const spellings = [...new Set(same.toSorted(byFrequency).map((entry) => entry.word))]
  const hidden = entries.filter((entry) => entry.foundBy !== undefined && entry.key === key)
  const behind = [...new Set(hidden.toSorted(byFrequency).map((entry) => entry.word))].slice(0, most)
  const isBegun = words.some((entry) => isBeginning(key, entry.key))
  const stem = language.stem(key)
  const known = same.length > 0 || isBegun || words.some((entry) => entry.stem === stem)
  if (same.length > 0 || isBegun) {
    const forms = words.filter((entry) => entry.stem === stem && entry.key !== key).toSorted(byFrequency)
    return { known, spellings, behind, near: [...new Set(forms.map(({ word }) => word))].slice(0, most) }
  }
  const slips = nearest(words, language.slips(key), ({ key: other, stem: otherStem }, limit) =>
    Math.min(editDistance(key, other, limit), editDistance(stem, otherStem, limit) + 0.5),
  )
  return { known, spellings, behind, near: slips.length > 0 || known ? slips : kin(key, words) }

  function nearest(
    candidates: readonly Entry[],
    limit: number,
    distance: (entry: Entry, limit: number) => number,
  ): readonly string[] {
    const measured = candidates.map((entry) => ({ ...entry, distance: distance(entry, limit) }))
    const least = Math.min(limit, ...measured.map((entry) => entry.distance))
    const sameStart = (entry: Entry) => (entry.key[0] === key[0] ? 0 : 1)
    const best = measured
      .filter((entry) => limit > 0 && entry.distance <= least)
      .sort((a, b) => sameStart(a) - sameStart(b) || byFrequency(a, b))
    return [...new Set(best.map(({ word }) => word))].slice(0, most)
  }
}

/** How many words are tried instead of one. */
const most = 3

function isBeginning(key: string, word: string): boolean {
  return key.length >= 3 && word.startsWith(key)
}

/** Words with the same beginning and another ending, as `investment` for `investing`. */
function kin(key: string, entries: readonly Entry[]): readonly string[] {
  const shared = (entry: Entry) => {
    let count = 0
    while (count < key.length && key[count] === entry.key[count]) count++
    return count
  }
  const longest = entries
    .map((entry) => ({ ...entry, shared: shared(entry) }))
    .filter(
      (entry) => entry.shared >= 5 && key.length - entry.shared <= 4 && entry.key.length - entry.shared <= 5,
    )
    .sort((a, b) => b.shared - a.shared || byFrequency(a, b))
  return [...new Set(longest.map(({ word }) => word))].slice(0, most)
}

function byFrequency(a: Entry, b: Entry): number {
  return b.frequency - a.frequency || a.word.length - b.word.length || (a.word < b.word ? -1 : 1)
}
