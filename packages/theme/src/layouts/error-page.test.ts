import { expect, test } from 'vitest'
import { keys } from '../../test/languages.ts'
import { samplePage } from '../../test/sample-page.ts'
import { renderErrorPage } from './error-page.ts'

test.each(['notFound', 'gone'] as const)('a reader who is lost (%s) is led to the start page', (error) => {
  const page = String(renderErrorPage({ ...samplePage, locale: keys, breadcrumbs: [], error }))
  expect(page).toContain(`<h1>⟦${error}.title⟧</h1>`)
  expect(page).toContain(`<p>⟦${error}.body⟧</p>`)
  expect(page).toContain('<li><a href="/">⟦notFound.start⟧</a></li>')
})
