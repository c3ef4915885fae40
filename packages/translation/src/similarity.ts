const pieces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\p{N}+|[\p{L}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu
const spaceless = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u

/**
 * The words, numbers and marks of a text; of one that is written without spaces, its characters two by two.
 */
export function wordsOf(text: string): readonly string[] {
  const found = text.toLowerCase().match(pieces) ?? []
  return found.map((piece, index) => {
    const next = found[index + 1]
    return spaceless.test(piece) && next !== undefined && spaceless.test(next) ? piece + next : piece
  })
}

/** How much two texts have in common, from 0 to 1: Dice's coefficient of their words, each counted as often as it stands. */
export function similarity(a: readonly string[], b: readonly string[]): number {
  return a.length + b.length === 0 ? 0 : (2 * inCommon(a, b)) / (a.length + b.length)
}

/** How many words two texts have in common. */
export function inCommon(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of b) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    common++
  }
  return common
}
