import { expect, test } from 'vitest'
import { keys } from '../../test/languages.ts'
import { samplePage } from '../../test/sample-page.ts'
import { renderNotFound } from './not-found.ts'

test('a reader who is lost is led to the start page', () => {
  const page = String(renderNotFound({ ...samplePage, locale: keys, breadcrumbs: [] }))
  expect(page).toContain('<h1>⟦notFound.title⟧</h1>')
  expect(page).toContain('<li><a href="/">⟦notFound.start⟧</a></li>')
})
