import { expect, test } from 'vitest'
import { i18n, keys } from '../../../test/languages.ts'
import { renderSkipLink } from './skip-link.ts'

test('it leads to the main content', () => {
  expect(String(renderSkipLink({ i18n, locale: keys }))).toBe(
    '<a class="skip-link" href="#main">⟦skip.link⟧</a>',
  )
})
