import { expect, test } from 'vitest'
import { fillText } from './fill-text.ts'

test('a value stands in its place, each time', () => {
  expect(fillText('{{words}}: {{words}}', 'words', 'avtal')).toBe('avtal: avtal')
})

test('what a visitor typed is no pattern', () => {
  expect(fillText('Inga träffar på {{words}}', 'words', '$& $1 {{words}}')).toBe(
    'Inga träffar på $& $1 {{words}}',
  )
})
