import { html } from '@kakehashi/html'
import { expect, test } from 'vitest'
import { en, i18n, keys, sv } from '../../../test/languages.ts'
import { renderPageHeader } from './page-header.ts'

test('the title is the heading, and phrase breaks in it are kept', () => {
  const markup = String(renderPageHeader({ i18n, locale: sv, title: html`協定は<wbr>こちら` }))
  expect(markup).toContain('<h1>協定は<wbr>こちら</h1>')
})

test('title and lead in another language are marked', () => {
  const markup = String(renderPageHeader({ i18n, locale: sv, title: 'Trade', lead: 'In short.', lang: en }))
  expect(markup).toContain('<h1 lang="en">Trade</h1>')
  expect(markup).toContain('<p class="lead" lang="en">In short.</p>')
})

test('the days stand inside the sentence of the language', () => {
  const markup = String(renderPageHeader({ i18n, locale: keys, title: 'Handel', updated: '2026-11-23' }))
  expect(markup).toContain('<span>⟦page.updated⟧ <time datetime="2026-11-23">')
})

test('a page without days has no line for them', () => {
  expect(String(renderPageHeader({ i18n, locale: sv, title: 'Handel' }))).not.toContain('page-dates')
})
