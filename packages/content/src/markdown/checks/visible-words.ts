import type { InlineSource } from '../environment.ts'

/** The content with code, readings, addresses and escapes overwritten by U+FFFC, every other character in its place. */
export function visibleWords({ token, masked }: InlineSource): string {
  if (masked.length === 0) return token.content
  const parts: string[] = []
  let end = 0
  for (const [from, to] of masked.toSorted((a, b) => a[0] - b[0])) {
    if (to <= end) continue
    parts.push(token.content.slice(end, Math.max(end, from)), '\ufffc'.repeat(to - Math.max(end, from)))
    end = to
  }
  return parts.join('') + token.content.slice(end)
}
