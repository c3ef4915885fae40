import { expect, test } from 'vitest'
import { wordDifference } from './word-difference.ts'

function shown(before: string, after: string, locale = 'sv'): string {
  return wordDifference(before, after, locale)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('')
}

test.each([
  ['a word', 'den 1 februari 2019', 'den 2 februari 2019', 'den [-1-]{+2+} februari 2019'],
  ['nothing', 'lika', 'lika', 'lika'],
  ['all that is new', '', 'Ett nytt.', '{+Ett nytt.+}'],
  ['all that is gone', 'Ett gammalt.', '', '[-Ett gammalt.-]'],
])('%s', (_name, before, after, expected) => expect(shown(before, after)).toBe(expected))

test('Japanese is parted into words too', () => {
  expect(shown('協定は発効しました', '協定は終了しました', 'ja')).toBe('協定は[-発効-]{+終了+}しました')
})

test('the runs together are both texts', () => {
  const [before, after] = ['Vi möts i Malmö varje år.', 'Varje år möts vi, i Lund eller i Malmö.']
  const runs = wordDifference(before, after, 'sv')
  const without = (kind: string) => runs.flatMap((run) => (run.kind === kind ? [] : run.text)).join('')
  expect([without('added'), without('removed')]).toEqual([before, after])
})
