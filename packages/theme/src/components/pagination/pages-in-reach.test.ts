import { expect, test } from 'vitest'
import { pagesInReach } from './pages-in-reach.ts'

test('a short list shows all its pages', () => {
  expect(pagesInReach(1, 3)).toEqual([1, 2, 3])
  expect(pagesInReach(3, 5)).toEqual([1, 2, 3, 4, 5])
})

test('a long list shows its ends and what is near', () => {
  expect(pagesInReach(1, 12)).toEqual([1, 2, null, 12])
  expect(pagesInReach(5, 12)).toEqual([1, null, 4, 5, 6, null, 12])
  expect(pagesInReach(12, 12)).toEqual([1, null, 11, 12])
})

test('no gap stands for a single page', () => {
  expect(pagesInReach(4, 12)).toEqual([1, 2, 3, 4, 5, null, 12])
})
