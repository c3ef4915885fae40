import { expect, test } from 'vitest'
import { i18n, ja, keys, sv } from '../../../test/languages.ts'
import { renderFallbackNotice, renderMirrorNotice } from './notice.ts'

test('a page that is not translated says so in the reader’s language', () => {
  expect(String(renderFallbackNotice({ i18n, locale: sv, textLocale: ja }))).toContain('japanska')
})

test('a text of the other site names its owner, marked with its language, and leads there', () => {
  const mirrorOf = { owner: { text: 'Japan Bridge Scandinavia', lang: 'en' }, href: 'https://example.org/' }
  const markup = String(renderMirrorNotice({ i18n, locale: keys, mirrorOf }))
  expect(markup).toContain('⟦mirror.notice⟧ <span lang="en">Japan Bridge Scandinavia</span>')
  expect(markup).toContain('<a href="https://example.org/">⟦mirror.link⟧ ')
})
