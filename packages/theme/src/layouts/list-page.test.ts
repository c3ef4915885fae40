import { expect, test } from 'vitest'
import { ja, keys, sv } from '../../test/languages.ts'
import { samplePage } from '../../test/sample-page.ts'
import { type ListPageProps, renderListPage } from './list-page.ts'

const pagination = { current: 2, hrefs: ['/nyheter/', '/nyheter/_2/', '/nyheter/_3/'] }
const render = (props: Partial<ListPageProps>) =>
  String(renderListPage({ ...samplePage, title: 'Nyheter', pagination, ...props }))

test('the title says which page of the list it is', () => {
  expect(render({})).toContain('<h1>Nyheter – sida 2</h1>')
})

test('the list stands there with the way to its other pages, and nothing else of the section', () => {
  const page = render({})
  expect(page).toContain('<section class="page-list"')
  expect(page).toContain('<a href="/nyheter/_3/" rel="next">')
  expect(page).not.toMatch(/class="(?:lead|prose|page-dates|contact-list)"/)
})

test('where the section is not translated, the page says so and marks its title', () => {
  const page = render({ locale: ja, textLocale: sv })
  expect(page).toContain('<h1><span lang="sv">Nyheter</span>（2ページ目）</h1>')
  expect(page).toContain('<p class="notice-title">')
})

test('no text of the interface is hard-coded', () => {
  expect(render({ locale: keys, textLocale: keys, title: '' })).toContain('<h1>⟦pagination.title')
})
