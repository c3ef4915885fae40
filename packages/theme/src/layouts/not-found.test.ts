import { expect, test } from 'vitest'
import { samplePage } from '../../test/sample-page.ts'
import { renderNotFound } from './not-found.ts'

test('a reader who is lost is led to the start page and to the search page', () => {
  const page = String(renderNotFound({ ...samplePage, breadcrumbs: [] }))
  expect(page).toContain('<h1>Sidan finns inte</h1>')
  expect(page).toContain('<li><a href="/">Gå till startsidan</a></li>')
  expect(page).toContain('<li><a href="/sok/">')
})
