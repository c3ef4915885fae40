/**
 * How the word list is cut, so that a visitor fetches only what concerns the words of a query: each word lies in the shard
 * of its first two letters and in that of its last two. One mistake cannot spoil both.
 */
export type ShardName = `${'first' | 'last'}-${number}`

/** The shards that hold the words with this key: the first also its forms, both together the words that are one slip away. */
export function shardsOf(key: string, shards: number): readonly ShardName[] {
  if (shards === 1) return ['first-0']
  return [`first-${bucket(key.slice(0, 2), shards)}`, `last-${bucket(key.slice(-2), shards)}`]
}

/** The names of all shards. */
export function shardNames(shards: number): readonly ShardName[] {
  if (shards === 1) return ['first-0']
  const numbers = Array.from({ length: shards }, (_, number) => number)
  return [
    ...numbers.map((number): ShardName => `first-${number}`),
    ...numbers.map((number): ShardName => `last-${number}`),
  ]
}

function bucket(letters: string, shards: number): number {
  let hash = 0
  for (const letter of letters) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 65521
  return hash % shards
}
