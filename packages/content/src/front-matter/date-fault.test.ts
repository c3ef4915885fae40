import { expect, test } from 'vitest'
import { dateFault } from './date-fault.ts'

test('days that do not exist are impossible, other ways of writing are not ISO', () => {
  for (const day of ['2026-02-30', '2026-13-01', '2025-02-29', '2026-00-10', '2026-01-00', '0000-01-01'])
    expect(dateFault(day, false)).toBe('impossible-date')
  for (const day of [
    '03/05/2026',
    'igår',
    '2026-1-5',
    '20260105',
    '２０２６-01-05',
    '2026-01-05T10:00',
    '5 maj 2026',
  ])
    expect(dateFault(day, false)).toBe('not-iso-date')
  for (const day of ['2026-05-03', '2024-02-29']) expect(dateFault(day, false)).toBeNull()
})

test('a moment is in the time of Stockholm, without a zone', () => {
  expect(dateFault('2026-01-21T18:00', true)).toBeNull()
  expect(dateFault('2026-01-21T25:00', true)).toBe('impossible-date')
  for (const moment of [
    '2026-01-21T18:00Z',
    '2026-01-21T18:00:00Z',
    '2026-01-21 18:00',
    '2026-01-21T18:00+01:00',
  ])
    expect(dateFault(moment, true)).toBe('not-iso-date')
})
