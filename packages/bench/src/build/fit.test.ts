import { expect, test } from 'vitest'
import { fitLine } from './fit.ts'

test('points on a line give the line, and points beside it tell how far they are off', () => {
  const exact = fitLine([1, 10, 100].map((pages) => ({ pages, value: 2 + 3 * pages })))
  expect(exact.fixed).toBeCloseTo(2)
  expect(exact.perPage).toBeCloseTo(3)
  for (const residual of exact.residuals) expect(residual).toBeCloseTo(0)
  const bent = fitLine([1, 10, 100].map((pages) => ({ pages, value: pages ** 2 })))
  expect(Math.max(...bent.residuals.map(Math.abs))).toBeGreaterThan(0.3)
})
