import { expect, test } from 'vitest'
import { i18n, sv } from '../../../test/languages.ts'
import { renderToStart } from './to-start.ts'

test('it leads to the start page', () => {
  expect(String(renderToStart({ i18n, locale: sv, href: '/' }))).toContain('<a href="/">Till startsidan</a>')
})
