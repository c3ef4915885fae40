import { expect, test } from 'vitest'
import { i18n, sv } from '../../../test/languages.ts'
import { renderSiteHeader, type SiteHeaderProps } from './site-header.ts'

const props: SiteHeaderProps = {
  i18n,
  locale: sv,
  languages: [],
  site: { name: { text: 'Japan Bridge Scandinavia', lang: 'en' }, href: '/', owner: { text: 'Malmö stad' } },
  menu: 'none',
}

test('the site’s name leads to the start page and is marked with its language', () => {
  expect(String(renderSiteHeader(props))).toContain(
    '<a class="site-name" href="/" lang="en">Japan Bridge Scandinavia</a>',
  )
})

test('the owner is named below', () => {
  expect(String(renderSiteHeader(props))).toContain('<p class="site-owner">Malmö stad</p>')
})

test('a page without navigation has no menu button', () => {
  expect(String(renderSiteHeader(props))).not.toContain('<button')
  expect(String(renderSiteHeader({ ...props, menu: 'always' }))).toContain('popovertarget="site_navigation"')
})
