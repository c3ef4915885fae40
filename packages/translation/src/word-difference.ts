import { bestPairs } from './best-pairs.ts'

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
  const runs: { kind: WordRun['kind']; text: string }[] = []
  const add = (kind: WordRun['kind'], text: string) => {
    const last = runs.at(-1)
    if (text === '') return
    if (last?.kind === kind) last.text += text
    else runs.push({ kind, text })
  }
  const pairs = bestPairs(old.length, now.length, (row, column) =>
    old[row] === now[column] ? (old[row]?.trim() === '' ? 0.1 : 1) : 0,
  )
  let [row, column] = [0, 0]
  for (const [nextRow, nextColumn] of [...pairs, [old.length, now.length] as const]) {
    add('removed', old.slice(row, nextRow).join(''))
    add('added', now.slice(column, nextColumn).join(''))
    add('same', old[nextRow] ?? '')
    ;[row, column] = [nextRow + 1, nextColumn + 1]
  }
  return runs
}
