import { type AlignedUnit, alignUnits } from './align-units.ts'
import { pairWithTranslation } from './pair-with-translation.ts'
import type { TranslationRecord } from './record.ts'
import type { RecordedUnit, TextUnit } from './text-unit.ts'

/** A unit of the source beside its translation. */
export type UnitPair = {
  /** What has become of the source's unit since the translation was made; null where nothing is recorded, or there is none. */
  readonly change: AlignedUnit['change'] | null
  /** The unit of the source as it was when the translation was made. */
  readonly before: RecordedUnit | null
  /** As it is now; null where it is gone, or the translation has a unit of its own. */
  readonly source: TextUnit | null
  /** Null for what is not translated. */
  readonly translation: TextUnit | null
  /** Which of the translation's units this is. */
  readonly index: number | null
}

/** All units of a source and of its translation beside each other, in the source's order. */
export function sideBySide(
  source: readonly TextUnit[],
  translation: readonly TextUnit[],
  record: Pick<TranslationRecord, 'units'> | null,
): readonly UnitPair[] {
  const pairs = record === null ? unrecorded(source, translation) : sinceRecord(record, source, translation)
  return withOwnUnits(pairs, translation)
}

function unrecorded(now: readonly TextUnit[], translated: readonly TextUnit[]): readonly UnitPair[] {
  const indexes = pairWithTranslation(now, translated)
  return now.map((source, at) => pair({ change: null, before: null, source }, indexes[at], translated))
}

/** What was there when the translation was made has its pair from then; what has come since, one of those that are left. */
function sinceRecord(
  { units }: Pick<TranslationRecord, 'units'>,
  now: readonly TextUnit[],
  translated: readonly TextUnit[],
): readonly UnitPair[] {
  const indexes = pairWithTranslation(units, translated)
  const aligned = alignUnits(units, now)
  const taken = new Set(indexes)
  const left = [...translated.keys()].filter((index) => !taken.has(index))
  const added = aligned.flatMap(({ before, after }) => (before === null && after !== null ? [after] : []))
  const ofAdded = pairWithTranslation(
    added.flatMap((at) => now[at] ?? []),
    left.flatMap((at) => translated[at] ?? []),
  )
  return aligned.map(({ change, before, after }) => {
    const index = before === null ? left[ofAdded[added.indexOf(after ?? -1)] ?? -1] : indexes[before]
    const sides = { change, before: units[before ?? -1] ?? null, source: now[after ?? -1] ?? null }
    return pair(sides, index, translated)
  })
}

function pair(
  units: Pick<UnitPair, 'change' | 'before' | 'source'>,
  index: number | null | undefined,
  translated: readonly TextUnit[],
): UnitPair {
  const translation = translated[index ?? -1] ?? null
  return { ...units, translation, index: translation === null ? null : (index ?? null) }
}

/** What the translation alone has stands after what it stands after there. */
function withOwnUnits(pairs: readonly UnitPair[], translated: readonly TextUnit[]): readonly UnitPair[] {
  const all = [...pairs]
  for (const [index, translation] of translated.entries()) {
    if (all.some((known) => known.index === index)) continue
    const place = index === 0 ? 0 : all.findIndex((known) => known.index === index - 1) + 1
    all.splice(place, 0, { change: null, before: null, source: null, translation, index })
  }
  return all
}
