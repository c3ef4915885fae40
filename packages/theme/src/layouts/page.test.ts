import { html } from '@kakehashi/html'
import { expect, test } from 'vitest'
import { en, ja, keys, mirrored, sv } from '../../test/languages.ts'
import { samplePage } from '../../test/sample-page.ts'
import { type PageProps, renderPage } from './page.ts'

const render = (props: Partial<PageProps>) => String(renderPage({ ...samplePage, ...props }))

test('a translated page says nothing about languages in its text', () => {
  const page = render({})
  expect(page).not.toContain('notice-title')
  expect(page).toContain('<div class="prose">')
})

test('a page in a fallback language says so, and its whole text is marked', () => {
  const page = render({ locale: ja, textLocale: en })
  expect(page).toContain('<p class="notice-title">')
  expect(page).toContain('<h1 lang="en">')
  expect(page).toContain('<p class="lead" lang="en">')
  expect(page).toContain('<ol lang="en">')
  expect(page).toContain('<div class="prose" lang="en">')
})

test('a text that runs the other way than the interface says so', () => {
  expect(render({ locale: mirrored, textLocale: sv })).toContain('<div class="prose" lang="sv" dir="ltr">')
})

test('the start page has no way back to itself', () => {
  expect(render({})).toContain('class="to-start"')
  expect(render({ breadcrumbs: [] })).not.toContain('class="to-start"')
})

test('a page without text has no empty element for it', () => {
  expect(render({ body: html`` })).not.toContain('class="prose"')
})

test('no text of the interface is hard-coded', () => {
  const page = render({
    locale: keys,
    textLocale: keys,
    title: '',
    lead: undefined,
    site: { name: { text: '' }, href: '/' },
    languages: samplePage.languages.map((language) =>
      language.state === 'absent' ? language : { ...language, locale: keys },
    ),
    navigation: samplePage.navigation.map((item) => ({ ...item, label: '' })).slice(2),
    breadcrumbs: [samplePage.breadcrumbs, samplePage.breadcrumbs]
      .flat()
      .map((crumb) => ({ ...crumb, label: '' })),
    footerLinks: [],
    headings: samplePage.headings.map((heading) => ({ ...heading, label: '' })),
    mirrorOf: { owner: { text: '' }, href: '/' },
    body: html``,
    event: { start: '2026-01-21', place: { text: '' } },
    contacts: samplePage.contacts.map(({ phones }) => ({ name: { text: '' }, phones })),
    pages: [{ title: '', href: '/' }],
  })
  const text = page
    .replace(/<time[\s\S]*?<\/time>|<a class="nobreak"[\s\S]*?<\/a>/g, '')
    .replace(/<[^>]*?(?:aria-label="([^"]*)")?[^>]*>/g, '\n$1\n')
  const words = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /\p{L}/u.test(line))
  expect(words.filter((line) => !/^⟦[\w.-]+⟧/.test(line))).toEqual([])
})
