import { editDistance } from './edit-distance.ts'

/**
 * The candidate that was most likely meant, or null where none is close: one edit in a short word, at most three in a
 * long one; case and width do not count. The first of equals wins.
 * @example nearest('titel', ['title', 'slug']) // 'title'
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (word.length > longest) return null
  const wanted = fold(word)
  let best: string | null = null
  let limit = Math.min(3, Math.max(1, Math.floor(wanted.length / 3)))
  for (const candidate of candidates) {
    const other = fold(candidate.slice(0, longest + 3))
    if (Math.abs(other.length - wanted.length) > limit) continue
    const edits = editDistance(wanted, other, limit)
    if (edits > limit || (edits === limit && best !== null)) continue
    best = candidate
    limit = edits
  }
  return best
}

const longest = 120

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
