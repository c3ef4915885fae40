import { bestPairs } from '@kakehashi/content/best-pairs'

/** A run of words that both texts have, or one of them. */
export type WordRun = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string }

/**
 * Two texts word by word; together the runs that are no `added` ones are the first text, and those that are no `removed`
 * ones the second.
 */
export function wordDifference(before: string, after: string, locale: string): readonly WordRun[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' })
  const [old, now] = [before, after].map((text) =>
    [...segmenter.segment(text)].map(({ segment }) => segment),
  ) as [string[], string[]]
  const pairs = bestPairs(old.length, now.length, (row, column) =>
    old[row] === now[column] ? (old[row]?.trim() === '' ? 0.1 : 1) : 0,
  )
  const runs: WordRun[] = []
  let [removed, added] = ['', '']
  let [row, column] = [0, 0]
  for (const [nextRow, nextColumn] of [...pairs, [old.length, now.length] as const]) {
    removed += old.slice(row, nextRow).join('')
    added += now.slice(column, nextColumn).join('')
    const same = old[nextRow] ?? ''
    ;[row, column] = [nextRow + 1, nextColumn + 1]
    const isOpen = removed !== '' || added !== ''
    const next = pairs.find(([at]) => at === row)
    const goesOn = next === undefined ? row < old.length || column < now.length : next[1] !== column
    // a space between two changed words is changed with them
    if (isOpen && goesOn && same.trim() === '') {
      removed += same
      added += same
      continue
    }
    if (removed !== '') runs.push({ kind: 'removed', text: removed })
    if (added !== '') runs.push({ kind: 'added', text: added })
    ;[removed, added] = ['', '']
    const last = runs.at(-1)
    if (last?.kind === 'same') runs[runs.length - 1] = { kind: 'same', text: last.text + same }
    else if (same !== '') runs.push({ kind: 'same', text: same })
  }
  return runs
}
