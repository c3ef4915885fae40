import type { Page } from '@kakehashi/content'
import { i18n, type Locale } from '@kakehashi/i18n'
import {
  pairWithTranslation,
  type StaleBlock,
  type TranslationRecord,
  textUnits,
  translationState,
  type WordRun,
  wordDifference,
} from '@kakehashi/translation'

/** A block of a source and what stands for it in the translation. */
export type ComparedBlock = Omit<StaleBlock, 'change'> & {
  /** Null where nobody has recorded what the translation was made from. */
  readonly change: StaleBlock['change'] | null
}

/** Whether something is known to have changed. */
export function isStale(block: ComparedBlock): block is StaleBlock {
  return block.change !== null
}

/** What a translation has to catch up with; every block where there is no record of what it was made from. */
export function comparedBlocks(
  source: Page,
  translation: Page,
  record: TranslationRecord | null,
): readonly ComparedBlock[] {
  if (record !== null) return translationState(source, translation, record).blocks
  const [units, others] = [textUnits(source), textUnits(translation)]
  const pairs = pairWithTranslation(units, others)
  let line = 1
  return units.map(({ text, line: sourceLine }, index) => {
    line = others[pairs[index] ?? -1]?.line ?? line
    return { line, sourceLine, change: pairs[index] === null ? 'added' : null, before: text, after: text }
  })
}

/**
 * Each block of the source beside the translation's: where both stand, what has changed in the source word by word, and
 * what the translation says now.
 */
export function printComparison(
  source: Page,
  translation: Page,
  blocks: readonly ComparedBlock[],
  locale: Locale,
): void {
  const units = textUnits(translation)
  for (const { line, sourceLine, change, before, after } of blocks) {
    const place = sourceLine === null ? '' : `${source.source.file}:${sourceLine}  `
    const word = change === null ? '' : `  ${i18n.t(locale, `change.${change}`)}`
    console.log(`${place}${translation.source.file}:${line}${word}`)
    const runs = change === 'changed' ? wordDifference(before ?? '', after ?? '', source.locale) : null
    console.log(`  ${source.locale}  ${runs?.map(marked).join('') ?? after ?? `[-${before}-]`}`)
    const now = units.filter((unit) => unit.line === line).map(({ text }) => text)
    if (change !== 'added' && now.length > 0) console.log(`  ${translation.locale}  ${now.join(' | ')}`)
  }
}

/** As in `git diff --word-diff`, so that it can be read without colours. */
export function marked({ kind, text }: WordRun): string {
  if (kind === 'same') return text
  return kind === 'removed' ? `[-${text}-]` : `{+${text}+}`
}
