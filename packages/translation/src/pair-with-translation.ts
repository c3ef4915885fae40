import { bestPairs } from '@kakehashi/content/best-pairs'
import type { RecordedUnit } from './text-unit.ts'

/** Names, numbers, addresses and code are the same in both languages. */
const kept = /\]\([^)\s]*|`[^`]*`|\p{N}+|[A-Za-z][A-Za-z0-9.-]{2,}/gu

/**
 * For each unit of the source the unit of its translation, null where the translation lacks it: units of one kind, in
 * the same order, above all those with the same numbers, addresses and names.
 */
export function pairWithTranslation(
  source: readonly RecordedUnit[],
  translation: readonly RecordedUnit[],
): readonly (number | null)[] {
  const [marks, others] = [source.map(keptOf), translation.map(keptOf)]
  const pairs = new Map(
    bestPairs(source.length, translation.length, (row, column) => {
      const [unit, other] = [source[row], translation[column]]
      if (unit === undefined || other === undefined || unit.kind !== other.kind) return 0
      return 1 + (unit.form === other.form ? 0.1 : 0) + inCommon(marks[row], others[column])
    }),
  )
  return source.map((_, index) => pairs.get(index) ?? null)
}

function keptOf({ text }: RecordedUnit): ReadonlySet<string> {
  return new Set(text.match(kept) ?? [])
}

/** From 0 to 0.5. */
function inCommon(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  return a.size + b.size === 0 ? 0 : a.intersection(b).size / (a.size + b.size)
}
