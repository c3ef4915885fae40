import { expect, test } from 'vitest'
import { en, i18n, ja, keys, sv } from '../../../test/languages.ts'
import { renderSiteFooter, type SiteFooterProps } from './site-footer.ts'

const props: SiteFooterProps = {
  i18n,
  locale: keys,
  site: { name: { text: 'Samarbete med Japan' }, href: '/' },
  footerLinks: [{ label: 'Privacy', href: '/privacy/', lang: 'en' }],
  languages: [
    { state: 'current', locale: sv, href: '/' },
    { state: 'translated', locale: en, href: '/en/' },
    { state: 'absent', locale: ja },
  ],
}

test('the links stand in a named navigation, marked with their language', () => {
  const markup = String(renderSiteFooter(props))
  expect(markup).toContain('<nav aria-label="⟦footer.label⟧">')
  expect(markup).toContain('<a href="/privacy/" lang="en">Privacy</a>')
})

test('the languages that the page has stand there once more', () => {
  const markup = String(renderSiteFooter(props))
  expect(markup).toContain('<a href="/en/" lang="en" hreflang="en">English</a>')
  expect(markup).not.toContain('日本語')
})
