import type { SearchLanguage } from '../languages/search-language.ts'
import { type ListedWord, writeWords } from '../query/word-file.ts'
import { type ShardName, shardNames, shardsOf } from '../query/word-shards.ts'

/** About how many words a shard holds. */
const shardSize = 1000

/** A list of words with the number of pages that each stands on. */
export type WordCounts = ReadonlyMap<string, number>

/** The shards of the word list by name, and how many there are of each kind. */
export function wordListFiles(
  counts: WordCounts,
  { key }: SearchLanguage,
): { readonly shards: number; readonly files: ReadonlyMap<string, string> } {
  const shards = Math.max(1, Math.round(counts.size / shardSize))
  // an empty one too: a visitor's word may ask for any
  const files = new Map(shardNames(shards).map((name): [ShardName, ListedWord[]] => [name, []]))
  for (const [word, pages] of counts) {
    const listed = { word, frequency: Math.min(9, Math.floor(Math.log2(pages))) }
    for (const name of shardsOf(key(word), shards)) files.get(name)?.push(listed)
  }
  const texts = [...files].sort().map(([name, words]): [string, string] => [`${name}.txt`, writeWords(words)])
  return { shards, files: new Map(texts) }
}
