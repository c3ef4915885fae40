import { expect, test } from 'vitest'
import { positionFinder } from './position-finder.ts'

test('lines and columns count from 1, and an emoji is two columns', () => {
  const at = positionFinder('a\n😀b\n')
  expect([0, 1, 2, 4, 6].map(at)).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 2, column: 1 },
    { line: 2, column: 3 },
    { line: 3, column: 1 },
  ])
})
