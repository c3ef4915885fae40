import type { Prose } from '@kakehashi/content'
import type { Finding } from './finding.ts'
import type { LanguageTools } from './language-tools.ts'

/** Rules of the preset that are not asked. */
const unused: ReadonlySet<string> = new Set([
  // told by `long-sentence`
  'sentence-length',
  // 一つ and 二つ are as right as 1つ in running text
  'arabic-kanji-numbers',
  // careful words are often the true ones
  'ja-no-weak-phrase',
  // names of authorities
  'max-kanji-continuous-len',
  // pages may ask
  'no-exclamation-question-mark',
])

/** What textlint's Japanese preset says of sentences; that one ends without 。 only where another ends with it. */
export async function japaneseStyle(
  { kind, text, positionAt }: Prose,
  { findJapaneseFaults }: LanguageTools,
): Promise<readonly Finding[]> {
  if (kind !== 'sentences') return []
  const found = await findJapaneseFaults(text)
  return found
    .filter(({ rule }) => !unused.has(rule) && (rule !== 'ja-no-mixed-period' || text.includes('。')))
    .map(({ rule, offset, message }) => ({
      code: 'japanese-style',
      position: positionAt(offset),
      values: { rule, text: message.split('\n')[0]?.trim() ?? '' },
    }))
}
