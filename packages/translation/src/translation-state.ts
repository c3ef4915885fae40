import type { Page } from '@kakehashi/content'
import { alignUnits } from './align-units.ts'
import { pairWithTranslation } from './pair-with-translation.ts'
import type { Quality, TranslationRecord } from './record.ts'
import { type TextUnit, textUnits } from './text-unit.ts'

/** The first that applies; `structure`: a heading, item, cell, picture or code of the source has no counterpart. */
export type State = 'missing' | 'unrecorded' | 'stale' | 'structure' | 'orphaned' | 'current'

/** A block that the translation has to catch up with. */
export type StaleBlock = {
  /** In the translation, counted from 1: the block itself, or the one before the place of an added one. */
  readonly line: number
  /** In the source, counted from 1; null for a removed block. */
  readonly sourceLine: number | null
  readonly change: 'changed' | 'added' | 'removed' | 'moved'
  /** The source's text when the translation was made, and now; null where there was, or is, none. */
  readonly before: string | null
  readonly after: string | null
}

export type TranslationState = {
  readonly state: State
  readonly quality: Quality | null
  readonly blocks: readonly StaleBlock[]
}

const structural: ReadonlySet<string> = new Set(['heading', 'item', 'cell', 'picture', 'code', 'term'])

/** How a translation stands to its source; `source` is null where that is gone, `translation` where there is none. */
export function translationState(
  source: Page | null,
  translation: Page | null,
  record: TranslationRecord | null,
): TranslationState {
  const quality = record?.quality ?? null
  const without = (state: State): TranslationState => ({ state, quality, blocks: [] })
  if (translation === null) return without('missing')
  if (source === null) return without('orphaned')
  if (record === null) return without('unrecorded')
  const blocks = staleBlocks(record, textUnits(source), textUnits(translation))
  if (blocks.length > 0) return { state: 'stale', quality, blocks }
  const lacking = lackingBlocks(textUnits(source), textUnits(translation))
  return lacking.length > 0 ? { state: 'structure', quality, blocks: lacking } : without('current')
}

/** What the source has otherwise than when the translation was made. */
function staleBlocks(
  { units }: TranslationRecord,
  source: readonly TextUnit[],
  translation: readonly TextUnit[],
): readonly StaleBlock[] {
  const pairs = pairWithTranslation(units, translation)
  const lineOf = (before: number | null) => translation[pairs[before ?? -1] ?? -1]?.line ?? null
  const blocks: StaleBlock[] = []
  let lastLine = 1
  for (const { change, before, after } of alignUnits(units, source)) {
    const line = lineOf(before) ?? lastLine
    if (change !== 'moved') lastLine = line
    if (change === 'kept') continue
    const [old, now] = [units[before ?? -1], source[after ?? -1]]
    blocks.push({
      line,
      sourceLine: now?.line ?? null,
      change,
      before: old?.text ?? null,
      after: now?.text ?? null,
    })
  }
  return blocks
}

/** What the source has and the translation never had. */
function lackingBlocks(source: readonly TextUnit[], translation: readonly TextUnit[]): readonly StaleBlock[] {
  const pairs = pairWithTranslation(source, translation)
  let lastLine = 1
  return source.flatMap((unit, index) => {
    const line = translation[pairs[index] ?? -1]?.line
    lastLine = line ?? lastLine
    if (line !== undefined || !structural.has(unit.kind)) return []
    return { line: lastLine, sourceLine: unit.line, change: 'added' as const, before: null, after: unit.text }
  })
}
