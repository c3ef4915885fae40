import { expect, test } from 'vitest'
import { isStockholmTime, stockholmInstant, stockholmOffset } from './stockholm-time.ts'

test.each([
  ['2026-01-21T17:00', '+01:00', 'winter'],
  ['2026-05-03T14:00', '+02:00', 'summer'],
  ['2026-03-29T01:59', '+01:00', 'the last minute before summer time'],
  ['2026-03-29T02:30', '+01:00', 'an hour that is skipped'],
  ['2026-03-29T03:00', '+02:00', 'the first minute of summer time'],
  ['2026-10-25T01:59', '+02:00', 'before the hour that comes twice'],
  ['2026-10-25T02:30', '+02:00', 'the hour that comes twice'],
  ['2026-10-25T03:00', '+01:00', 'the first minute of winter time'],
])('%s has the offset %s: %s', (time, offset) => {
  expect(stockholmOffset(time)).toBe(offset)
})

test('a local time is an instant', () => {
  expect(stockholmInstant('2024-05-20T09:00:30').toISOString()).toBe('2024-05-20T07:00:30.000Z')
})

test.each([
  '2026-05-03',
  '2026-05-03T24:00',
  '2026-05-03T14:00Z',
  '2026-05-03T14:00+02:00',
  '2026-02-30T10:00',
])('the time "%s" throws', (time) => {
  expect(() => stockholmOffset(time)).toThrow(RangeError)
})

test('an hour that is skipped is no time of Stockholm, one that comes twice is', () => {
  const times = [
    '2026-03-29T01:59',
    '2026-03-29T02:00',
    '2026-03-29T02:59',
    '2026-03-29T03:00',
    '2026-10-25T02:30',
  ]
  expect(times.map(isStockholmTime)).toEqual([true, false, false, true, true])
})
