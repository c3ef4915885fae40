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
    const edits = editsBetween(wanted, other, limit)
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

/**
 * Optimal string alignment: insertions, deletions, replacements and swaps of neighbours (Damerau–Levenshtein). It stops
 * where the words are sure to be more than `limit` apart.
 */
function editsBetween(a: string, b: string, limit: number): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  let fewest = 0
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let fewestHere = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let edits = Math.min(cell(last, j) + 1, cell(row, j - 1) + 1, cell(last, j - 1) + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) edits = Math.min(edits, cell(beforeLast, j - 2) + 1)
      row.push(edits)
      if (edits < fewestHere) fewestHere = edits
    }
    // A swap looks two rows back, so that both must be past the limit.
    if (fewestHere > limit && fewest >= limit) return fewestHere
    fewest = fewestHere
    beforeLast = last
    last = row
  }
  return cell(last, b.length)
}

function cell(row: readonly number[], index: number): number {
  return row[index] ?? 0
}
