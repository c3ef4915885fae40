import { expect, test } from 'vitest'
import { en, i18n, ja, sv } from '../../../test/languages.ts'
import { renderStaleBlockNotice, renderStaleNotice } from './stale-notice.ts'

const props = { i18n, locale: en, sourceLocale: sv, href: '/avtal/' }

test('a translation that is older than its source says so in the reader’s language, and since when', () => {
  const markup = String(renderStaleNotice({ ...props, changed: '2026-11-23' }))
  expect(markup).toContain(
    '<p>The original in Swedish was changed on <time datetime="2026-11-23">23 November 2026</time>.</p>',
  )
  expect(markup).toContain('<a href="/avtal/" hreflang="sv">Read the original in Swedish</a>')
})

test('the day stands where the language puts it, and is left out where it is not known', () => {
  const japanese = { ...props, locale: ja }
  expect(String(renderStaleNotice({ ...japanese, changed: '2026-11-23' }))).toContain(
    'スウェーデン語の原文は<time datetime="2026-11-23">2026年11月23日</time>に変更されました。',
  )
  expect(String(renderStaleNotice(japanese))).not.toContain('<time')
})

test('a paragraph that has changed in the source leads to it there', () => {
  expect(String(renderStaleBlockNotice({ ...props, href: '/avtal/#handel' }))).toBe(
    '<p class="stale-block">This paragraph has changed in the original in Swedish. <a href="/avtal/#handel" hreflang="sv">Read the paragraph in Swedish</a></p>',
  )
})
