import type { UnitPair } from './side-by-side.ts'

/** A unit of a translation that is older than the source, or after which the source has more. */
export type StaleUnit = {
  /** Which of the translation's units it is. */
  readonly index: number
  readonly kind: 'older' | 'more'
  /** The line of the source that says what has changed, or one before it; null where there is none. */
  readonly sourceLine: number | null
}

/** What readers are to know of; that something has moved they need not. */
export function staleUnits(pairs: readonly UnitPair[]): readonly StaleUnit[] {
  const stale: StaleUnit[] = []
  let last = 0
  let sourceLine: number | null = null
  for (const { change, source, translation, index } of pairs) {
    sourceLine = source?.line ?? sourceLine
    const isMore = change === 'added' && translation === null
    const isKnown = isMore && stale.some((known) => known.kind === 'more' && known.index === last)
    if (isMore && !isKnown) stale.push({ index: last, kind: 'more', sourceLine })
    else if (index !== null && (change === 'changed' || change === 'removed'))
      stale.push({ index, kind: 'older', sourceLine })
    if (index !== null) last = index
  }
  return stale
}
