import { expect, test } from 'vitest'
import { i18n, keys } from '../../../test/languages.ts'
import { renderToStart } from './to-start.ts'

test('it leads to the start page', () => {
  expect(String(renderToStart({ i18n, locale: keys, href: '/' }))).toContain(
    '<a href="/">⟦navigation.start⟧</a>',
  )
})
