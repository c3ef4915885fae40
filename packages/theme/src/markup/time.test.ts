import { expect, test } from 'vitest'
import { en, i18n, ja } from '../../test/languages.ts'
import { renderTime } from './time.ts'

test('a day is written as the language writes it', () => {
  expect(String(renderTime({ i18n, locale: ja }, '2026-05-03'))).toBe(
    '<time datetime="2026-05-03">2026年5月3日</time>',
  )
})

test('a day with a time names its zone', () => {
  const time = String(renderTime({ i18n, locale: en }, '2026-01-21T17:00'))
  expect(time).toContain('datetime="2026-01-21T17:00"')
  expect(time).toMatch(/17:00.*Central European/)
})
