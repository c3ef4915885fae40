import { expect, test } from 'vitest'
import { dateFault } from './date-fault.ts'

test('days that do not exist are impossible, other ways of writing are not ISO', () => {
  for (const day of ['2026-02-30', '2026-13-01', '2025-02-29', '2026-00-10', '2026-01-00', '0000-01-01'])
    expect(dateFault(day, false)).toEqual({ code: 'impossible-date' })
  for (const day of [
    '03/05/2026',
    'igår',
    '2026-1-5',
    '20260105',
    '２０２６-01-05',
    '2026-01-05T10:00',
    '5 maj 2026',
  ])
    expect(dateFault(day, false)).toEqual({ code: 'not-iso-date' })
  for (const day of ['2026-05-03', '2024-02-29']) expect(dateFault(day, false)).toBeNull()
})

test('a moment is in the time of Stockholm, without a zone', () => {
  expect(dateFault('2026-01-21T18:00', true)).toBeNull()
  expect(dateFault('2026-01-21T25:00', true)).toEqual({ code: 'impossible-date' })
  for (const moment of [
    '2026-01-21T18:00Z',
    '2026-01-21T18:00:00Z',
    '2026-01-21 18:00',
    '2026-01-21T18:00+01:00',
  ])
    expect(dateFault(moment, true)).toEqual({ code: 'not-iso-date', variant: 'time' })
  expect(dateFault('2026-03-29T02:30', true)).toEqual({ code: 'impossible-date', variant: 'hour' })
})

test('a year after 2100 is a slip of the pen', () => {
  expect(dateFault('2100-12-31', false)).toBeNull()
  expect(dateFault('9999-12-31', false)).toEqual({ code: 'impossible-date', variant: 'year' })
})
