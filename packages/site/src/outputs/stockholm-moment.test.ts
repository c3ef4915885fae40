import { expect, test } from 'vitest'
import { startOfDay, withOffset } from './stockholm-moment.ts'

test('a time has the offset of its season', () => {
  expect(withOffset('2026-01-21T17:00')).toBe('2026-01-21T17:00+01:00')
  expect(withOffset('2026-05-20T17:00')).toBe('2026-05-20T17:00+02:00')
})

test('a date stays a date, and begins at midnight', () => {
  expect(withOffset('2026-05-20')).toBe('2026-05-20')
  expect(startOfDay('2026-05-20')).toBe('2026-05-20T00:00:00+02:00')
})
