import type { SearchLanguage } from '../languages/search-language.ts'
import { type ListedWord, writeWords } from '../query/word-file.ts'
import { type ShardName, shardsOf } from '../query/word-shards.ts'

/** About how many words a shard holds. */
const shardSize = 4000

/** A list of words with the number of pages that each stands on. */
export type WordCounts = ReadonlyMap<string, number>

/** The files of the word list by name, `shards.json` among them, which says how many shards there are. */
export function wordListFiles(counts: WordCounts, { key }: SearchLanguage): ReadonlyMap<string, string> {
  const shards = Math.max(1, Math.round(counts.size / shardSize))
  const files = new Map<ShardName, ListedWord[]>()
  for (const [word, pages] of counts) {
    const listed = { word, frequency: Math.min(9, Math.floor(Math.log2(pages))) }
    for (const name of new Set(shardsOf(key(word), shards))) {
      const file = files.get(name)
      if (file === undefined) files.set(name, [listed])
      else file.push(listed)
    }
  }
  return new Map([
    ['shards.json', JSON.stringify({ shards })],
    ...[...files].sort().map(([name, words]): [string, string] => [`${name}.txt`, writeWords(words)]),
  ])
}
