import { expect, test } from 'vitest'
import { i18n, keys } from '../../../test/languages.ts'
import { renderContentsList } from './contents-list.ts'

const headings = ['a', 'b', 'c'].map((id) => ({ id, label: id.toUpperCase() }))

test('three headings make a list', () => {
  const markup = String(renderContentsList({ i18n, locale: keys, headings, lang: 'en' }))
  expect(markup).toContain('<ol lang="en">\n<li><a href="#a">A</a></li>')
  expect(markup).toContain('>⟦page.contents⟧</p>')
})

test('two headings need none', () => {
  expect(renderContentsList({ i18n, locale: keys, headings: headings.slice(1) })).toBeNull()
})
