import { expect, test } from 'vitest'
import { xmlFault } from './well-formed.ts'
import { xml, xmlDocument } from './xml.ts'

test('any text is well-formed in content and attributes', () => {
  const text = `<&>"'</a>`
  expect(xmlFault(xmlDocument(xml`<a b="${text}"><c:d/>${text}</a>`))).toBeNull()
})

test.each([
  ['<a>', 'not closed: a'],
  ['<a></b>', 'not open: b'],
  ['<a/><a/>', '2 roots'],
  ['<a>AT&T</a>', 'a bare ampersand'],
  ['<a b="1" b="2"/>', 'an attribute twice: <a b="1" b="2"/>'],
  ['<a b=1/>', 'no tag: <a b=1/>'],
])('%s is refused', (root, fault) => {
  expect(xmlFault(`<?xml version="1.0" encoding="UTF-8"?>\n${root}`)).toBe(fault)
})
