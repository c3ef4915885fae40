import { bestPairs, mostComparisons } from '@kakehashi/content/best-pairs'
import { foldText } from './fold-text.ts'
import { similarity, wordsOf } from './similarity.ts'
import type { RecordedUnit } from './text-unit.ts'

/** What became of a unit: `before` and `after` are its places in the two lists, null where it is in one of them only. */
export type AlignedUnit =
  | { readonly change: 'kept' | 'changed' | 'moved'; readonly before: number; readonly after: number }
  | { readonly change: 'added'; readonly before: null; readonly after: number }
  | { readonly change: 'removed'; readonly before: number; readonly after: null }

/** Two units that stand far apart must have so much in common to be one that moved and changed. */
const likeness = 0.75

/** In the same place, so much is enough; less, where the unit has but a few words. */
const likenessInPlace = 0.2
const fewWords = 8

/**
 * Every unit of both lists, in the order of `after`, removed ones where they stood. Units that only look otherwise are
 * kept: see `foldText`. Of several right answers it is the one in which the fewest units have moved.
 */
export function alignUnits(
  before: readonly RecordedUnit[],
  after: readonly RecordedUnit[],
): readonly AlignedUnit[] {
  const pairs = new Pairs(before, after)
  pairInPlace(pairs)
  const inPlace = new Set(pairs.ofBefore.keys())
  pairMoved(pairs)
  pairBetween(pairs, inPlace)
  pairBesideEachOther(pairs)
  pairAlike(pairs)
  return alignmentOf(pairs, inPlace)
}

type Unit = { readonly unit: RecordedUnit; readonly key: string; readonly words: readonly string[] }

class Pairs {
  readonly before: readonly Unit[]
  readonly after: readonly Unit[]
  readonly ofBefore = new Map<number, number>()
  readonly ofAfter = new Map<number, number>()

  constructor(before: readonly RecordedUnit[], after: readonly RecordedUnit[]) {
    this.before = before.map(prepare)
    this.after = after.map(prepare)
  }

  add(before: number, after: number): void {
    this.ofBefore.set(before, after)
    this.ofAfter.set(after, before)
  }

  openBefore(): readonly number[] {
    return [...this.before.keys()].filter((index) => !this.ofBefore.has(index))
  }

  openAfter(): readonly number[] {
    return [...this.after.keys()].filter((index) => !this.ofAfter.has(index))
  }

  isEqual(before: number, after: number): boolean {
    return this.before[before]?.key === this.after[after]?.key
  }

  kinds(before: number, after: number): readonly [string, string] {
    return [this.before[before]?.unit.kind ?? '', this.after[after]?.unit.kind ?? '']
  }

  changeOf(before: number, after: number, isInPlace: boolean): 'kept' | 'changed' | 'moved' {
    const [unit, other] = [this.before[before]?.unit, this.after[after]?.unit]
    // a heading of another level, a box of another kind
    const hasOtherForm =
      (unit?.form ?? null) !== null && (other?.form ?? null) !== null && unit?.form !== other?.form
    if (!this.isEqual(before, after) || hasOtherForm) return 'changed'
    // a note stands where the text refers to it
    return isInPlace || unit?.kind === 'note' ? 'kept' : 'moved'
  }

  similarity(before: number, after: number): number {
    return similarity(this.before[before]?.words ?? [], this.after[after]?.words ?? [])
  }
}

function prepare(unit: RecordedUnit): Unit {
  const text = unit.kind === 'code' ? unit.text : foldText(unit.text)
  return { unit, key: `${unit.kind}\n${text}`, words: wordsOf(text) }
}

/** The longest common sequence of equal units. */
function pairInPlace(pairs: Pairs): void {
  let start = 0
  let [endBefore, endAfter] = [pairs.before.length, pairs.after.length]
  while (start < endBefore && start < endAfter && pairs.isEqual(start, start)) pairs.add(start, start++)
  while (endBefore > start && endAfter > start && pairs.isEqual(endBefore - 1, endAfter - 1))
    pairs.add(--endBefore, --endAfter)
  const best = bestPairs(endBefore - start, endAfter - start, (row, column) =>
    pairs.isEqual(start + row, start + column) ? 1 : 0,
  )
  for (const [row, column] of best) pairs.add(start + row, start + column)
}

/** Equal units that are left stand elsewhere now. */
function pairMoved(pairs: Pairs): void {
  const open = Map.groupBy(pairs.openAfter(), (index) => pairs.after[index]?.key)
  for (const index of pairs.openBefore()) {
    const after = open.get(pairs.before[index]?.key)?.shift()
    if (after !== undefined) pairs.add(index, after)
  }
}

/** Between two units that stayed, others of the same kind in the same order were changed. */
function pairBetween(pairs: Pairs, inPlace: ReadonlySet<number>): void {
  const stayed = [...inPlace].sort((a, b) => a - b)
  const edges = [...stayed, pairs.before.length]
  let [before, after] = [0, 0]
  for (const edge of edges) {
    const end = pairs.ofBefore.get(edge) ?? pairs.after.length
    const open = pairs.openBefore().filter((index) => index >= before && index < edge)
    const others = pairs.openAfter().filter((index) => index >= after && index < end)
    const best = bestPairs(open.length, others.length, (row, column) =>
      worth(pairs, open[row] ?? 0, others[column] ?? 0),
    )
    for (const [row, column] of best) pairs.add(open[row] ?? 0, others[column] ?? 0)
    ;[before, after] = [edge + 1, end + 1]
  }
}

/** How well two units that stand between the same neighbours fit; 0 where they cannot be one. */
function worth(pairs: Pairs, before: number, after: number): number {
  const [kind, other] = pairs.kinds(before, after)
  if (kind !== other && (isField(kind) || isField(other))) return 0
  const alike = pairs.similarity(before, after)
  if (kind !== other) return alike > 0.4 ? alike : 0
  const isShort =
    Math.min(pairs.before[before]?.words.length ?? 0, pairs.after[after]?.words.length ?? 0) <= fewWords
  return alike >= likenessInPlace || isShort || isField(kind) ? 0.1 + alike : 0
}

function isField(kind: string): boolean {
  return kind.startsWith('field:')
}

/** Beside a unit that has moved, one of the same kind has moved with it and changed. */
function pairBesideEachOther(pairs: Pairs): void {
  for (const index of pairs.openBefore()) {
    for (const step of [-1, 1]) {
      const neighbour = pairs.ofBefore.get(index + step)
      const after = neighbour === undefined ? -1 : neighbour - step
      const [kind, other] = pairs.kinds(index, after)
      if (pairs.after[after] === undefined || pairs.ofAfter.has(after) || kind !== other) continue
      if (pairs.similarity(index, after) < likenessInPlace) continue
      pairs.add(index, after)
      break
    }
  }
}

/** What is left of `before` may have moved far and changed a little: the most alike are paired first. */
function pairAlike(pairs: Pairs): void {
  const [open, others] = [pairs.openBefore(), pairs.openAfter()]
  if (open.length * others.length > mostComparisons) return
  const alike = open.flatMap((before) =>
    others
      .filter((after) => {
        const [kind, other] = pairs.kinds(before, after)
        return kind === other
      })
      .map((after) => ({ before, after, similarity: pairs.similarity(before, after) }))
      .filter(({ similarity }) => similarity >= likeness),
  )
  for (const { before, after } of alike.sort((a, b) => b.similarity - a.similarity))
    if (!pairs.ofBefore.has(before) && !pairs.ofAfter.has(after)) pairs.add(before, after)
}

function alignmentOf(pairs: Pairs, inPlace: ReadonlySet<number>): readonly AlignedUnit[] {
  const aligned: AlignedUnit[] = []
  let next = 0
  const removedUpTo = (end: number) => {
    for (; next < end; next++)
      if (!pairs.ofBefore.has(next)) aligned.push({ change: 'removed', before: next, after: null })
  }
  for (const after of pairs.after.keys()) {
    const before = pairs.ofAfter.get(after)
    if (before !== undefined && inPlace.has(before)) removedUpTo(before)
    aligned.push(
      before === undefined
        ? { change: 'added', before: null, after }
        : { change: pairs.changeOf(before, after, inPlace.has(before)), before, after },
    )
  }
  removedUpTo(pairs.before.length)
  return aligned
}
