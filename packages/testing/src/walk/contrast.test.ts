import { expect, test } from 'vitest'
import { contrastOf } from './contrast.ts'

test('black on white has the contrast of 21', () => {
  expect(contrastOf({ front: 'rgb(0, 0, 0)', behind: ['rgb(255, 255, 255)'] })).toBe(21)
})

test('what is seen through counts', () => {
  expect(contrastOf({ front: 'rgb(0, 0, 0)', behind: ['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'] })).toBe(21)
  expect(contrastOf({ front: 'rgba(0, 0, 0, 0.5)', behind: ['rgb(255, 255, 255)'] })).toBeCloseTo(3.95, 1)
})

test('a colour in another space is not judged', () => {
  expect(contrastOf({ front: 'color(srgb 1 0 0)', behind: [] })).toBeNull()
})
