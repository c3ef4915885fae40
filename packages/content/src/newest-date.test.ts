import { expect, test } from 'vitest'
import { newestDate } from './newest-date.ts'

const pageOf = (fields: object) => ({ frontMatter: { title: 'A', ...fields } })

test('the newest day of pages and statements counts; the day of an event may be yet to come', () => {
  const pages = [
    pageOf({ updated: '2026-11-23' }),
    pageOf({ date: '2026-11-24' }),
    pageOf({ event: { start: '2030-01-01' } }),
  ]
  expect(newestDate(pages, [])).toBe('2026-11-24')
})

test('content without a day has none', () => {
  expect(newestDate([pageOf({})], [])).toBeNull()
})
