import { expect, test } from 'vitest'
import { alignColumns } from './align-columns.ts'

test('names stand to the left and numbers to the right, and a Japanese character takes two columns', () => {
  const rows = [
    ['', '最新', 'not translated'],
    ['English', '2', '10'],
    ['日本語', '12', '0'],
  ]
  expect(alignColumns(rows).join('\n')).toBe(
    ['         最新  not translated', 'English     2              10', '日本語     12               0'].join(
      '\n',
    ),
  )
})

test('a table without rows is empty', () => expect(alignColumns([])).toEqual([]))
