import { expect, test } from 'vitest'
import { i18n, ja, keys, sv } from '../../../test/languages.ts'
import { renderFallbackNotice, renderMirrorNotice, renderUnpublishedNotice } from './notice.ts'

test('a page that is not translated says so in the reader’s language', () => {
  expect(String(renderFallbackNotice({ i18n, locale: sv, textLocale: ja }))).toContain('japanska')
})

test('a text of the other site names its owner, marked with its language, and leads there', () => {
  const mirrorOf = { owner: { text: 'Japan Bridge Scandinavia', lang: 'en' }, href: 'https://example.org/' }
  const markup = String(renderMirrorNotice({ i18n, locale: keys, mirrorOf }))
  expect(markup).toContain('⟦mirror.notice⟧ <span lang="en">Japan Bridge Scandinavia</span>')
  expect(markup).toContain('<a href="https://example.org/">⟦mirror.link⟧ ')
})

test('a page that is not published says that only the preview shows it, and until when', () => {
  const notice = (reason: 'draft' | 'early' | 'late', day?: string) =>
    String(renderUnpublishedNotice({ i18n, locale: sv, unpublished: { reason, day } }))
  expect(notice('draft')).toContain('Utkast: visas bara här')
  expect(notice('early', '2026-12-01')).toContain(
    'Publiceras <time datetime="2026-12-01">1 december 2026</time>: visas till dess bara här',
  )
  expect(notice('late', '2027-01-01')).toContain('1 januari 2027</time>: visas bara här')
})
