import { expect, test } from 'vitest'
import { en, i18n, ja, sv } from '../../../test/languages.ts'
import { type LanguageLink, renderLanguageSwitcher } from './language-switcher.ts'

const render = (...languages: LanguageLink[]) =>
  String(renderLanguageSwitcher({ i18n, locale: sv, languages }))

test('a translation is a plain link with the own name, the language and the language it leads to', () => {
  expect(render({ state: 'translated', locale: ja, href: '/ja/' })).toContain(
    '<li><a href="/ja/" lang="ja" hreflang="ja">日本語</a></li>',
  )
})

test('the language of the page is marked as current', () => {
  expect(render({ state: 'current', locale: sv, href: '/' })).toContain(
    'hreflang="sv" aria-current="true">Svenska</a>',
  )
})

test('a fallback says in the reader’s language what language the text is in', () => {
  const markup = render({ state: 'fallback', locale: ja, href: '/ja/', textLocale: en })
  expect(markup).toContain('aria-describedby="language_note_ja">日本語</a>')
  expect(markup).toContain(
    `id="language_note_ja">${i18n.t(sv, 'switcher.fallback', { language: 'engelska' })}</span>`,
  )
})

test('a language without a page has no link, and this is said', () => {
  const markup = render({ state: 'absent', locale: ja })
  expect(markup).not.toContain('<a ')
  expect(markup).toContain('<span lang="ja">日本語</span> <span class="language-note">')
})
