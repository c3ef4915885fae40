import { expect, test } from 'vitest'
import { i18n, keys, sv } from '../../../test/languages.ts'
import { renderPagination } from './pagination.ts'

const hrefs = ['/nyheter/', '/nyheter/2/', '/nyheter/3/']
const render = (current: number) => String(renderPagination({ i18n, locale: sv, hrefs, current }))

test('the page that is being read is marked, and each number says that it is a page', () => {
  expect(render(2)).toContain('<a href="/nyheter/2/" aria-label="Sida 2" aria-current="page">2</a>')
  expect(render(2)).toContain('<a href="/nyheter/3/" aria-label="Sida 3">3</a>')
})

test('the page before and the page after are named, where they are', () => {
  expect(render(2)).toContain('<a href="/nyheter/" rel="prev">Föregående sida</a>')
  expect(render(2)).toContain('<a href="/nyheter/3/" rel="next">Nästa sida</a>')
  expect(render(1)).not.toContain('rel="prev"')
  expect(render(3)).not.toContain('rel="next"')
})

test('the navigation has a name', () => {
  expect(String(renderPagination({ i18n, locale: keys, hrefs, current: 1 }))).toContain(
    '<nav class="pagination" aria-label="⟦pagination.label⟧">',
  )
})

test('a list of one page has none', () => {
  expect(renderPagination({ i18n, locale: sv, hrefs: ['/nyheter/'], current: 1 })).toBeNull()
})
