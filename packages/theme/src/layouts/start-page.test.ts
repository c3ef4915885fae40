import { html } from '@kakehashi/html'
import { expect, test } from 'vitest'
import { keys, sv } from '../../test/languages.ts'
import { samplePage } from '../../test/sample-page.ts'
import { renderStartPage, type StartPageProps } from './start-page.ts'

const start: StartPageProps = {
  ...samplePage,
  locale: keys,
  breadcrumbs: [],
  illustration: html`<svg aria-hidden="true"></svg>`,
  contactPage: { title: 'Kontakt', href: '/kontakt/' },
  latest: [{ title: 'Nyheter', href: '/nyheter/', pages: samplePage.pages }],
}
const render = (props: Partial<StartPageProps> = {}) => String(renderStartPage({ ...start, ...props }))

test('the pages stand as cards below a heading, and the newest of a section below its name', () => {
  const page = render()
  expect(page).toContain('<h2 id="start_pages">⟦start.pages⟧</h2>\n<ul class="card-grid">')
  expect(page).toContain('<h2><a href="/nyheter/">Nyheter</a></h2>\n<ul class="card-grid">')
})

test('the contacts are headed by the page that says more', () => {
  expect(render()).toContain('<h2><a href="/kontakt/">Kontakt</a></h2>\n<ul class="contact-list">')
})

test('the navigation opens from the menu button at every width', () => {
  expect(render()).toContain('<button class="menu-button" type="button" popovertarget="site_navigation">')
  expect(render()).toContain('<div class="frame-wide">')
})

test('what a site does not have leaves nothing behind', () => {
  const page = render({
    illustration: undefined,
    pages: [],
    latest: [],
    contacts: [],
    contactPage: undefined,
  })
  expect(page).not.toMatch(/hero-drawing|card-grid|start-contacts|start-latest/)
})

test('a start page in a fallback language says so', () => {
  expect(render({ textLocale: sv })).toContain('<p class="notice-title">')
})
