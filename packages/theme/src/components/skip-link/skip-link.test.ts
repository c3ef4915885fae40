import { expect, test } from 'vitest'
import { i18n, sv } from '../../../test/languages.ts'
import { renderSkipLink } from './skip-link.ts'

test('it leads to the main content', () => {
  expect(String(renderSkipLink({ i18n, locale: sv }))).toBe(
    '<a class="skip-link" href="#main">Hoppa till innehållet</a>',
  )
})
