import { html } from '@kakehashi/html'
import { expect, test } from 'vitest'
import { lines } from './lines.ts'

test('parts stand on lines of their own, and what prints nothing leaves no line', () => {
  expect(String(lines('a', null, false, undefined, '', [html`<b>c</b>`, [null, 1]]))).toBe('a\n<b>c</b>\n1')
})

test('text is escaped', () => {
  expect(String(lines('<'))).toBe('&lt;')
})
