import type { Prose } from '@kakehashi/content'
import type { Finding } from './finding.ts'
import type { LanguageTools } from './language-tools.ts'

/** Words that neither the dictionary nor the project's list has; those marked as another language are left out. */
export async function misspelledWords(
  { text, foreign, positionAt }: Prose,
  locale: string,
  { findMisspelled }: LanguageTools,
): Promise<readonly Finding[]> {
  const found = await findMisspelled(text, locale)
  return found
    .filter(({ offset }) => !foreign.some(([from, to]) => offset >= from && offset < to))
    .map(({ word, offset, suggestions }) => ({
      code: 'misspelled-word',
      position: positionAt(offset),
      values:
        suggestions.length === 0 ? { word } : { word, words: suggestions.join(', '), variant: 'nearest' },
    }))
}
