import { expect, test } from 'vitest'
import { i18n, sv } from '../../../test/languages.ts'
import { renderPageList } from './page-list.ts'

const list = { i18n, locale: sv, heading: 'Nyheter' }

test('a page is listed with its title, its day and its description', () => {
  const page = { title: 'Hubben är invigd', href: '/hub/', description: 'Hundra gäster.', date: '2024-05-20' }
  expect(String(renderPageList({ ...list, pages: [page] }))).toContain(
    `<h3><a href="/hub/">Hubben är invigd</a></h3>
<p class="page-list-date"><time datetime="2024-05-20">20 maj 2024</time></p>
<p>Hundra gäster.</p>`,
  )
})

test('a page in another language is marked', () => {
  const markup = String(renderPageList({ ...list, pages: [{ title: 'The hub', href: '/hub/', lang: 'en' }] }))
  expect(markup).toContain('<h3 lang="en"><a href="/hub/">The hub</a></h3>')
})

test('an empty section has no list', () => {
  expect(renderPageList({ ...list, pages: [] })).toBeNull()
})
