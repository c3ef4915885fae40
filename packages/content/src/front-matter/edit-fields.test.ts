import { expect, test } from 'vitest'
import { editFields } from './edit-fields.ts'

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
  return editFields(file, new Map(Object.entries(changes)))
}

test('nothing to change leaves the file as it is', () => expect(edit({ slug: null })).toBe(file))

test('fields are set where they stand, or last', () => {
  expect(edit({ title: '協定: 一', description: 'Kort.', navTitle: '"x" # y' })).toBe(
    file
      .replace("'Avtalet'   # titeln", '"協定: 一"')
      .replace('>\n  En lång\n  beskrivning.\n', 'Kort.\n')
      .replace('order: 3\n', 'order: 3\nnavTitle: \'"x" # y\'\n'),
  )
})

test('fields are taken away with all their lines', () => {
  expect(edit({ event: null, tags: null, order: null, description: null })).toBe(
    "---\n# om sidan\ntitle: 'Avtalet'   # titeln\n\n---\n\ntitle: Text\n",
  )
})
