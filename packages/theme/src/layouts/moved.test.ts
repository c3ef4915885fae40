import { expect, test } from 'vitest'
import { i18n, keys } from '../../test/languages.ts'
import { renderMoved } from './moved.ts'

test('a page that has moved links to its new address', () => {
  const page = String(renderMoved({ i18n, locale: keys, href: '/ny/' }))
  expect(page).toContain('<h1>⟦redirect.title⟧</h1>')
  expect(page).toContain('<a href="/ny/">⟦redirect.link⟧</a>')
})
