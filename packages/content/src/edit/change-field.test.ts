import { expect, test } from 'vitest'
import type { SourceFile } from '../page.ts'
import { changeField, changeFields, type FieldValue, writeField } from './change-field.ts'
import { changeText } from './change-text.ts'

function changed(text: string, key: string, value: FieldValue | null): string {
  const source: SourceFile = { file: 'a.sv.md', path: 'malmo/a.sv.md', absolute: '/malmo/a.sv.md', text }
  return changeText(text, text, changeField(source, key, value))
}

test('a new field stands on a line of its own, last', () => {
  expect(changed('---\ntitle: A # så\n---\nslug: x\n', 'slug', 'b')).toBe(
    '---\ntitle: A # så\nslug: b\n---\nslug: x\n',
  )
})

test('a field that is there changes in its place, and nothing around it does', () => {
  expect(changed('---\nslug:   "a"   # kort\ntitle: A\n---\n', 'slug', 'b')).toBe(
    '---\nslug: b   # kort\ntitle: A\n---\n',
  )
  expect(changed('---\nformerSlugs: [a,b]\ntitle: A\n---\n', 'formerSlugs', ['a', '/b/c', '2019'])).toBe(
    '---\nformerSlugs: [a, /b/c, "2019"]\ntitle: A\n---\n',
  )
  expect(changed('---\nformerSlugs:\n  - a\n  - b\n\ntitle: A\n---\n', 'formerSlugs', ['c'])).toBe(
    '---\nformerSlugs: [c]\n\ntitle: A\n---\n',
  )
})

test('a field is taken away with its line', () => {
  expect(changed('---\ndraft: true # än\ntitle: A\n---\n', 'draft', null)).toBe('---\ntitle: A\n---\n')
  expect(changed('---\ntitle: A\nformerSlugs:\n  - a\n---\n', 'formerSlugs', null)).toBe(
    '---\ntitle: A\n---\n',
  )
  expect(changed('---\ntitle: A\n---\n', 'draft', null)).toBe('---\ntitle: A\n---\n')
})

test('values are quoted where YAML would read them as something else', () => {
  expect(writeField('title', 'Avtalet: så är det')).toBe('title: "Avtalet: så är det"')
  expect(writeField('title', '2026')).toBe('title: "2026"')
  expect(writeField('title', '- #')).toBe('title: "- #"')
  expect(writeField('draft', true)).toBe('draft: true')
  expect(writeField('event', { start: '2026-12-01T18:00', end: undefined, place: 'Malmö, hamnen' })).toBe(
    'event: { start: 2026-12-01T18:00, place: "Malmö, hamnen" }',
  )
})

const file = `---
# om sidan
title: 'Avtalet'   # titeln
description: >
  En lång
  beskrivning.

event:
  start: 2026-01-21
tags: [
  a,
]
order: 3
---

title: Text
`

function edit(changes: Readonly<Record<string, string | null>>): string {
  const source = { file: 'a.sv.md', path: 'malmo/a.sv.md', absolute: '/malmo/a.sv.md', text: file }
  return changeFields(source, new Map(Object.entries(changes)))
}

test('nothing to change leaves the file as it is', () => expect(edit({ slug: null })).toBe(file))

test('fields are set where they stand, or last', () => {
  expect(edit({ title: '協定: 一', description: 'Kort.', navTitle: '"x" # y' })).toBe(
    file
      .replace("'Avtalet'", '"協定: 一"')
      .replace('>\n  En lång\n  beskrivning.\n', 'Kort.\n')
      .replace('order: 3\n', 'order: 3\nnavTitle: \'"x" # y\'\n'),
  )
})

test('fields are taken away with all their lines', () => {
  expect(edit({ event: null, tags: null, order: null, description: null })).toBe(
    "---\n# om sidan\ntitle: 'Avtalet'   # titeln\n\n---\n\ntitle: Text\n",
  )
})
