import { findResidue, type Residue } from '../../find-residue.ts'
import type { Check } from '../check.ts'
import { type InlineSource, inlinePosition } from '../environment.ts'

/** A note that is not written, a link by a name that no line explains, and the marks of an unsolved merge. */
const dangling = /\[\^[^[\]\s]+\]|\[[^[\]\n]{2,}\]\[[^[\]\n]*\]|[<>]{7}(?=\s)/g

/** What tools and drafts leave behind. Code may show it. */
export const placeholders: Check = ({ env }) =>
  [...env.sources.values()].flatMap((source) =>
    findAll(visibleWords(source)).map(({ index, text }) => ({
      code: 'placeholder',
      position: inlinePosition(env, source, index),
      values: { text },
    })),
  )

function findAll(words: string): readonly Residue[] {
  const loose = [...words.matchAll(dangling)].map(({ index, 0: text }) => ({
    index,
    text: text.slice(0, 60),
  }))
  return [...findResidue(words), ...loose]
}

/** The content with code, addresses and escapes overwritten, every other character in its place. */
function visibleWords({ token, masked }: InlineSource): string {
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
