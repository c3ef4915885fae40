import { expect, test } from 'vitest'
import { i18n, sv } from '../../../test/languages.ts'
import { type NavigationItem, renderMenuButton, renderNavigation } from './navigation.ts'

const language = { i18n, locale: sv }
const leaf: NavigationItem = { label: 'Tullar', href: '/avtal/tullar/', current: null, children: [] }
const section: NavigationItem = { label: 'Avtal', href: '/avtal/', current: null, children: [leaf] }
const render = (...navigation: NavigationItem[]) => String(renderNavigation({ ...language, navigation }))

test('the pages of other sections are not listed', () => {
  expect(render(section)).not.toContain('Tullar')
})

test('the pages of the current section are listed, and the page itself is marked', () => {
  const markup = render({ ...section, current: 'section', children: [{ ...leaf, current: 'page' }] })
  expect(markup).toContain('<a href="/avtal/" aria-current="true">Avtal</a>')
  expect(markup).toContain('<a href="/avtal/tullar/" aria-current="page">Tullar</a>')
})

test('a label in another language is marked', () => {
  expect(render({ ...leaf, label: 'Customs', lang: 'en' })).toContain('lang="en">Customs</a>')
})

test('the menu button opens the navigation without a script', () => {
  expect(String(renderMenuButton(language, 'always'))).toContain('popovertarget="site_navigation"')
  expect(render(leaf)).toContain('id="site_navigation" popover="auto"')
})

test('a site without pages has no navigation', () => {
  expect(renderNavigation({ ...language, navigation: [] })).toBeNull()
})
