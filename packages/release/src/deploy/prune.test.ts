import { expect, test } from 'vitest'
import type { FarState } from './far-state.ts'
import { type HistoryEntry, livePeriods, parseHistory, renderHistoryEntry } from './history.ts'
import { planPrune } from './prune.ts'

const entry = (id: string, day: string, event: HistoryEntry['event'] = 'deploy'): HistoryEntry => ({
  time: `${day}T12:00:00.000Z`,
  id,
  event,
  by: 'anna@desk',
})

const state: FarState = {
  current: 'd',
  previous: 'c',
  releases: ['a', 'b', 'c', 'd', 'x'].map((id) => ({ id, since: '2026-01-01T00:00:00.000Z' })),
  unfinished: ['e'],
  history: [
    entry('a', '2025-01-01'),
    entry('b', '2025-02-01'),
    entry('c', '2025-03-01'),
    entry('d', '2025-04-01'),
  ],
}

test('without a decision nothing goes that was live', () => {
  expect(planPrune(state, null)).toEqual({ unfinished: ['e'], neverLive: ['x'], retired: [] })
})

test('a decision lets go what was live for the last time before a day, but for the live one and the one before', () => {
  const retired = (before: string) => planPrune(state, { before, decision: 'KS 1' }).retired
  expect(retired('2025-02-01')).toEqual([])
  expect(retired('2025-02-02')).toEqual(['a'])
  expect(retired('2030-01-01')).toEqual(['a', 'b'])
})

test('a release that came back counts by the last time', () => {
  const history = [...state.history, entry('a', '2025-05-01', 'rollback'), entry('d', '2025-06-01')]
  expect(planPrune({ ...state, history }, { before: '2025-05-15', decision: 'KS 1' }).retired).toEqual(['b'])
})

test('a history that does not know the live release cannot tell what was never live', () => {
  expect(planPrune({ ...state, history: [] }, { before: '2030-01-01', decision: 'KS 1' })).toEqual({
    unfinished: ['e'],
    neverLive: [],
    retired: [],
  })
})

test('a history is read back as it was written, but for a line that was cut off', () => {
  const text = state.history.map(renderHistoryEntry).join('')
  expect(parseHistory(`${text}{"time":"2026`)).toEqual(state.history)
  expect(parseHistory('')).toEqual([])
  expect(livePeriods([...state.history, entry('a', '2026-01-01', 'prune')]).at(-1)).toEqual({
    id: 'd',
    from: '2025-04-01T12:00:00.000Z',
    until: null,
  })
})
