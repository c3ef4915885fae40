/**
 * Whether a body begins with a second front matter, which markdown would show as a heading: lines that begin with
 * keys, and then a fence. Without a fence before them the keys must be known, since a heading may begin with a word and
 * a colon.
 */
export function findSecondFrontMatter(body: string, keys: readonly string[]): boolean {
  const lines = body.slice(0, 4000).split('\n')
  let index = lines.findIndex((line) => line.trim() !== '')
  const isFenced = /^---\s*$/.test(lines[index] ?? '')
  if (isFenced) index++
  const first = index
  for (; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (/^---\s*$/.test(line)) return index > first
    const key = /^([\p{L}\p{N}_-]+):(?:\s|$)/u.exec(line)?.[1]
    const isKnown = key === undefined ? index > first && /^\s+\S/.test(line) : isFenced || keys.includes(key)
    if (!isKnown) return false
  }
  return false
}
