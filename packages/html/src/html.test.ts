import { expect, test } from 'vitest'
import { html, raw } from './html.ts'

test('text and attributes are escaped', () => {
  expect(String(html`<p title="${`"'`}">${'<b>&'}</p>`)).toBe('<p title="&quot;&#39;">&lt;b&gt;&amp;</p>')
})

test('HTML inside HTML is not escaped twice, lists are joined, nothing prints nothing', () => {
  const items = ['a', '<'].map((text) => html`<li>${text}</li>`)
  expect(String(html`<ul>${items}${null}${undefined}${false}${0}</ul>`)).toBe(
    '<ul><li>a</li><li>&lt;</li>0</ul>',
  )
})

test('raw markup is taken as it is', () => {
  expect(String(html`${raw('<hr>')}`)).toBe('<hr>')
})
