import { html } from '@kakehashi/html'
import { expect, test } from 'vitest'
import { scopeMarkup } from './scope-markup.ts'

const scope = { prefix: 'example_box_1', title: 'In the header', titleId: 'title_1' }
const scoped = (markup: ReturnType<typeof html>) => String(scopeMarkup(markup, scope))

test('ids and what refers to them have the prefix', () => {
  expect(scoped(html`<label for="a">Sök</label><input id="a" aria-describedby="b c"><p id="b"></p>`)).toBe(
    '<label for="example_box_1_a">Sök</label><input id="example_box_1_a" aria-describedby="example_box_1_b c"><p id="example_box_1_b"></p>',
  )
  expect(scoped(html`<a href="#b">B</a><b id="b"></b>`)).toContain('href="#example_box_1_b"')
})

test('a reference to something of the page leads there', () => {
  expect(scoped(html`<a href="#main">Hoppa</a><a href="/b/#main"></a><b id="b"></b>`)).toContain(
    '<a href="#main">Hoppa</a><a href="/b/#main"></a>',
  )
})

test('landmarks are told apart by the example’s title', () => {
  expect(scoped(html`<nav aria-label="Språk">`)).toBe('<nav aria-label="Språk (In the header)">')
  expect(scoped(html`<nav aria-labelledby="a"><p id="a">`)).toContain(
    '<nav aria-labelledby="example_box_1_a title_1">',
  )
  expect(scoped(html`<form class="x" role="search" aria-label="Sök">`)).toContain('"Sök (In the header)"')
})

test('the names of other elements stay as they are, and so does text', () => {
  const markup = html`<aside role="note" aria-label="Tips">${' id="x"'} <a href="#x" aria-label="1">1</a></aside>`
  expect(scoped(markup)).toBe(String(markup))
})
