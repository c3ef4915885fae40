import type { Prose } from '@kakehashi/content'
import type { LocaleFacts } from '@kakehashi/i18n'
import type { Finding } from './finding.ts'

/**
 * Sentences that are longer than their language bears, counted in words, or in characters where there are no spaces. How long a
 * word is does not matter: Swedish puts words together.
 */
export function longSentences(
  { kind, text, positionAt }: Prose,
  { tag, longestSentence: { unit, count: most } }: LocaleFacts,
): readonly Finding[] {
  if (kind !== 'sentences') return []
  const sentences = new Intl.Segmenter(tag, { granularity: 'sentence' })
  const words = new Intl.Segmenter(tag, { granularity: 'word' })
  return [...sentences.segment(text)].flatMap(({ segment, index }) => {
    const count =
      unit === 'words'
        ? [...words.segment(segment)].filter(({ isWordLike }) => isWordLike).length
        : segment.trim().length
    if (count <= most) return []
    const start = index + segment.length - segment.trimStart().length
    const values = { count, most, ...(unit === 'words' ? {} : { variant: 'characters' }) }
    return [{ code: 'long-sentence', position: positionAt(start), values }]
  })
}
