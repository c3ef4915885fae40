import { html } from '@kakehashi/html'
import { expect, test } from 'vitest'
import { keys } from '../../test/languages.ts'
import { samplePage } from '../../test/sample-page.ts'
import { renderFrame } from './frame.ts'

const frame = String(renderFrame({ ...samplePage, locale: keys }, html`<h1>Rubrik</h1>`))

test('the skip link comes first and its target exists', () => {
  expect(frame.startsWith('<a class="skip-link" href="#main">')).toBe(true)
  expect(frame).toContain('<main id="main" tabindex="-1">\n<h1>Rubrik</h1>\n</main>')
})

test('every navigation has a name of its own', () => {
  const names = [...frame.matchAll(/<nav [^>]*aria-label="([^"]+)"/g)].map(([, name]) => name)
  expect(names).toEqual([
    '⟦switcher.label⟧',
    '⟦navigation.site⟧',
    '⟦navigation.breadcrumbs⟧',
    '⟦footer.label⟧',
  ])
})

test('ids of the frame cannot be those of headings', () => {
  const ids = [...frame.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)
  expect(ids.filter((id) => id !== 'main' && !id.includes('_'))).toEqual([])
})
