import type { SearchLanguage } from '../languages/search-language.ts'
import { editDistance } from './edit-distance.ts'
import { readWords } from './word-file.ts'
import { type ShardName, shardsOf } from './word-shards.ts'

/** What the word list knows of a word. */
export type LookUp = {
  /** The index holds the word, a form of it, or words that begin with it. */
  readonly known: boolean
  /** The word as the pages spell it. */
  readonly spellings: readonly string[]
  /** Words that it may be a slip or another form of, the likeliest first; none where the index holds the word. */
  readonly near: readonly string[]
}

type Entry = { readonly word: string; readonly key: string; readonly frequency: number }

export type WordList = (word: string) => Promise<LookUp>

/** The word list of a bundle; its files are fetched when a word asks for them, through `load`, which gives a file's text. */
export function openWordList(
  load: (name: string) => Promise<string>,
  shards: number,
  language: SearchLanguage,
): WordList {
  const files = new Map<ShardName, Promise<readonly Entry[]>>()

  function file(name: ShardName): Promise<readonly Entry[]> {
    const known = files.get(name)
    if (known !== undefined) return known
    const entries = load(`${name}.txt`).then((text) =>
      readWords(text).map((listed) => ({ ...listed, key: language.key(listed.word) })),
    )
    files.set(name, entries)
    return entries
  }

  return async (word) => {
    const key = language.key(word)
    const entries = (await Promise.all(shardsOf(key, shards).map(file))).flat()
    return lookUp(key, entries, language)
  }
}

function lookUp(key: string, entries: readonly Entry[], { stem }: SearchLanguage): LookUp {
  const same = entries.filter((entry) => entry.key === key)
  const spellings = [...new Set(same.toSorted(byFrequency).map((entry) => entry.word))]
  const ownStem = stem(key)
  const isBegun = entries.some((entry) => isBeginning(key, entry.key))
  const known = same.length > 0 || isBegun || entries.some((entry) => stem(entry.key) === ownStem)
  return { known, spellings, near: same.length > 0 || isBegun ? [] : nearWords(key, entries) }
}

function isBeginning(key: string, word: string): boolean {
  return key.length >= 3 && word.startsWith(key)
}

/** Longer words leave room for more slips. */
function nearWords(key: string, entries: readonly Entry[]): readonly string[] {
  const limit = key.length < 4 ? 0 : key.length < 8 ? 1 : 2
  const candidates = entries
    .map((entry) => ({ ...entry, distance: editDistance(key, entry.key, limit) }))
    .filter(({ distance }) => distance <= limit)
  const least = Math.min(...candidates.map(({ distance }) => distance))
  const sameStart = (entry: Entry) => (entry.key[0] === key[0] ? 0 : 1)
  return [
    ...new Set(
      candidates
        .filter(({ distance }) => distance === least)
        .sort((a, b) => sameStart(a) - sameStart(b) || byFrequency(a, b))
        .map(({ word }) => word),
    ),
  ].slice(0, 3)
}

function byFrequency(a: Entry, b: Entry): number {
  return b.frequency - a.frequency || a.word.length - b.word.length || (a.word < b.word ? -1 : 1)
}
