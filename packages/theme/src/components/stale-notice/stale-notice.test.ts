import { expect, test } from 'vitest'
import { en, i18n, ja, sv } from '../../../test/languages.ts'
import { renderStaleBlockNotice, renderStaleMark, renderStaleNotice } from './stale-notice.ts'

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

test('a block that has changed in the source leads to it there', () => {
  expect(String(renderStaleBlockNotice({ ...props, href: '/avtal/#handel' }))).toBe(
    '<p class="stale-block" lang="en">This part is older than the original in Swedish. <a href="/avtal/#handel" hreflang="sv">Read this part in Swedish</a></p>',
  )
})

test('what the source has more of is said where it would stand', () => {
  expect(String(renderStaleBlockNotice(props, 'added'))).toContain(
    'The original in Swedish has more here, which is not translated yet.',
  )
})

test('in a cell it is said in few words, which are the link', () => {
  expect(String(renderStaleMark(props))).toBe(
    ' <span class="stale-mark" lang="en">(<a href="/avtal/" hreflang="sv">older than the original in Swedish</a>)</span>',
  )
})
