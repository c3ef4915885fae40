import { expect, test } from 'vitest'
import { i18n, sv } from '../../../test/languages.ts'
import { renderSearchBox } from './search-box.ts'

const box = String(
  renderSearchBox({ i18n, locale: sv, href: '/sok/', label: 'Sök på webbplatsen', id: 'search_box' }),
)

test('the box is a plain form that asks the search page', () => {
  expect(box).toContain('<form class="search-box" role="search" action="/sok/"')
  expect(box).toContain('name="q"')
  expect(box).not.toContain('<script')
})

test('the field has a label that is seen, and a button', () => {
  expect(box).toContain('<label for="search_box">Sök på webbplatsen</label>')
  expect(box).toContain('<button type="submit">Sök</button>')
})
