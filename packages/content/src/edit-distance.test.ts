import { expect, test } from 'vitest'
import { editDistance } from './edit-distance.ts'

test.each([
  ['avtal', 'avtal', 0],
  ['avtla', 'avtal', 1],
  ['vtal', 'avtal', 1],
  ['avttal', 'avtal', 1],
  ['evtel', 'avtal', 2],
  ['hubb', 'avtal', 3],
])('%s and %s are %d slips apart', (a, b, distance) => {
  expect(Math.min(3, editDistance(a, b, 2))).toBe(distance)
})
