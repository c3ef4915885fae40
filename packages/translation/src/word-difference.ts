import { bestPairs } from '@kakehashi/content/best-pairs'

/** A run of words that both texts have, or one of them. */
export type WordRun = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string }

/**
 * Two texts word by word; together the runs that are no `added` ones are the first text, and those that are no `removed`
 * ones the second.
 */
export function wordDifference(before: string, after: string, locale: string): readonly WordRun[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' })
  const wordsOf = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment)
  const steps = stepsOf(wordsOf(before), wordsOf(after))
  return joinSteps(steps.map((step, at) => partOfChange(step, steps[at - 1], steps[at + 1]))).flatMap(runsOf)
}

/** A word that both texts have, or what stands in each of them between two such words. */
type Step = { readonly isSame: boolean; readonly before: string; readonly after: string }

function stepsOf(before: readonly string[], after: readonly string[]): readonly Step[] {
  const pairs = bestPairs(before.length, after.length, (row, column) => {
    if (before[row] !== after[column]) return 0
    return before[row]?.trim() === '' ? 0.1 : 1
  })
  let [row, column] = [0, 0]
  return [...pairs, [before.length, after.length] as const].flatMap(([nextRow, nextColumn]) => {
    const between = [before.slice(row, nextRow).join(''), after.slice(column, nextColumn).join('')] as const
    const same = before[nextRow] ?? ''
    ;[row, column] = [nextRow + 1, nextColumn + 1]
    const steps: readonly Step[] = [
      { isSame: false, before: between[0], after: between[1] },
      { isSame: true, before: same, after: same },
    ]
    return steps.filter((step) => step.before + step.after !== '')
  })
}

/** A space between two changes is changed with them. */
function partOfChange(step: Step, previous: Step | undefined, next: Step | undefined): Step {
  const isBetween = previous?.isSame === false && next?.isSame === false
  return isBetween && step.before.trim() === '' ? { ...step, isSame: false } : step
}

function joinSteps(steps: readonly Step[]): readonly Step[] {
  const joined: Step[] = []
  for (const step of steps) {
    const last = joined.at(-1)
    if (last?.isSame !== step.isSame) joined.push(step)
    else joined[joined.length - 1] = concat(last, step)
  }
  return joined
}

function concat(a: Step, b: Step): Step {
  return { isSame: a.isSame, before: a.before + b.before, after: a.after + b.after }
}

function runsOf({ isSame, before, after }: Step): readonly WordRun[] {
  if (isSame) return [{ kind: 'same', text: before }]
  const runs: readonly WordRun[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
  return runs.filter(({ text }) => text !== '')
}
