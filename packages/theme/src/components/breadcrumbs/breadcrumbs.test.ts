import { expect, test } from 'vitest'
import { i18n, sv } from '../../../test/languages.ts'
import { renderBreadcrumbs } from './breadcrumbs.ts'

const start = { label: 'Start', href: '/' }

test('the last step is the page itself', () => {
  const breadcrumbs = [start, { label: 'Customs', href: '/en/customs/', lang: 'en' }]
  const markup = String(renderBreadcrumbs({ i18n, locale: sv, breadcrumbs }))
  expect(markup).toContain('<li><a href="/">Start</a></li>')
  expect(markup).toContain('<a href="/en/customs/" lang="en" aria-current="page">Customs</a>')
})

test('the start page has no breadcrumbs', () => {
  expect(renderBreadcrumbs({ i18n, locale: sv, breadcrumbs: [start] })).toBeNull()
})
