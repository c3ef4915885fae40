import type { SearchLanguage } from '../languages/search-language.ts'
import { type ListedWord, writeWords } from '../query/word-file.ts'
import { type ShardName, shardNames, shardsOf } from '../query/word-shards.ts'

/** About how many words a shard holds. */
const shardSize = 1000

/** A word of the index with the number of pages that it stands on; `foundBy` as `ListedWord` has it. */
export type CountedWord = { readonly word: string; readonly foundBy?: string; readonly pages: number }

/** The shards of the word list by name, and how many there are of each kind. */
export function wordListFiles(
  counted: readonly CountedWord[],
  { key }: SearchLanguage,
): { readonly shards: number; readonly files: ReadonlyMap<string, string> } {
  const shards = Math.max(1, Math.round(counted.length / shardSize))
  // an empty one too: a visitor's word may ask for any
  const files = new Map(shardNames(shards).map((name): [ShardName, ListedWord[]] => [name, []]))
  for (const { word, foundBy, pages } of counted) {
    const listed = { word, foundBy, frequency: Math.min(9, Math.floor(Math.log2(pages))) }
    // by these no slips are looked for
    const names = shardsOf(key(foundBy ?? word), shards).slice(0, foundBy === undefined ? 2 : 1)
    for (const name of names) files.get(name)?.push(listed)
  }
  const texts = [...files].sort().map(([name, words]): [string, string] => [`${name}.txt`, writeWords(words)])
  return { shards, files: new Map(texts) }
}
