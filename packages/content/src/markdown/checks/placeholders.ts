import { findResidue, type Residue } from '../../find-residue.ts'
import type { Check } from '../check.ts'
import { inlinePosition } from '../environment.ts'
import { visibleWords } from './visible-words.ts'

/** A note that is not written, a link by a name that no line explains, and the marks of an unsolved merge. */
const dangling = /\[\^[^[\]\s]+\]|\[[^[\]\n]{2,}\]\[[^[\]\n]*\]|[<>]{7}(?=\s)/g

/** What tools and drafts leave behind, in captions too. Code may show it. */
export const placeholders: Check = ({ env }) => [
  ...[...env.sources.values()].flatMap((source) =>
    findAll(visibleWords(source)).map(({ index, text }) => ({
      code: 'placeholder' as const,
      position: inlinePosition(env, source, index),
      values: { text },
    })),
  ),
  ...env.images.flatMap(({ caption, position }) =>
    findResidue(caption ?? '').map(({ text }) => ({
      code: 'placeholder' as const,
      position,
      values: { text },
    })),
  ),
]

function findAll(words: string): readonly Residue[] {
  const loose = [...words.matchAll(dangling)].map(({ index, 0: text }) => ({
    index,
    text: text.slice(0, 60),
  }))
  return [...findResidue(words), ...loose]
}
