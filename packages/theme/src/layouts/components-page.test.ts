import { expect, test } from 'vitest'
import { en, ja, keys, sv } from '../../test/languages.ts'
import { samplePage } from '../../test/sample-page.ts'
import { componentExamples } from '../examples/component-examples.ts'
import { renderComponentsPage } from './components-page.ts'

const render = (locale = sv) => String(renderComponentsPage({ ...samplePage, locale, breadcrumbs: [] }))
const page = render()

test('every example stands in a section of its own, below its title', () => {
  const shown = componentExamples.filter(({ isPageTop }) => !isPageTop)
  const count = shown.flatMap(({ examples }) => examples).length
  expect(page.match(/<section class="example" id="example_/g)).toHaveLength(count)
  expect(page).toContain('<p class="example-title" id="example_card_1_title" lang="en">Title and text</p>')
})

test('the page’s own header is the example of one, so that there is one title', () => {
  expect(page.match(/<h1/g)).toHaveLength(1)
  expect(render(keys)).toContain('<h1>⟦components.title⟧</h1>')
})

test.each([sv, en, ja])('in %s no id stands twice, and every reference leads to one', (locale) => {
  const text = render(locale)
  const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  const references = [
    ...text.matchAll(/ (?:for|popovertarget|aria-labelledby|aria-describedby)="([^"]+)"/g),
  ].flatMap(([, value = '']) => value.split(' '))
  const anchors = [...text.matchAll(/ href="#([^"]+)"/g)].map(([, id = '']) => id)
  expect([...references, ...anchors].filter((id) => !ids.includes(id))).toEqual([])
})

test('the titles say that they are English, but on an English page', () => {
  expect(render(ja)).toContain('<h2 lang="en">Card</h2>')
  expect(render(en)).toContain('<h2>Card</h2>')
})

test('a language without sample texts shows those of the language in its place', () => {
  expect(render(keys)).toContain('Why Japan, and why Malmö?')
})
