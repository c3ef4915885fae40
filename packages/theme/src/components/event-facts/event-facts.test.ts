import { expect, test } from 'vitest'
import { i18n, sv } from '../../../test/languages.ts'
import { renderEventFacts } from './event-facts.ts'

test('an event of several days shows the first and the last', () => {
  const markup = String(
    renderEventFacts({ i18n, locale: sv, event: { start: '2026-01-21', end: '2026-01-22' } }),
  )
  expect(markup).toContain(
    '<time datetime="2026-01-21">21 januari 2026</time> – <time datetime="2026-01-22">22 januari 2026</time>',
  )
})

test('the place is shown where it is known', () => {
  const event = { start: '2026-01-21', place: { text: '東京', lang: 'ja' } }
  expect(String(renderEventFacts({ i18n, locale: sv, event }))).toContain(
    '<dd><span lang="ja">東京</span></dd>',
  )
})
