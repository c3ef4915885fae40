import { expect, test } from 'vitest'
import { i18n, sv } from '../../test/languages.ts'
import { renderMoved } from './moved.ts'

test('a page that has moved links to its new address', () => {
  const page = String(renderMoved({ i18n, locale: sv, href: '/ny/' }))
  expect(page).toContain('<h1>Sidan har flyttat</h1>')
  expect(page).toContain('<a href="/ny/">Gå till den nya adressen</a>')
})
