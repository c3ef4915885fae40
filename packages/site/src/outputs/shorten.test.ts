import { expect, test } from 'vitest'
import { en, ja, sv } from './sample-graph.ts'
import { shorten } from './shorten.ts'

test('a short text stays as it is', () => {
  expect(shorten('Hej.', 10, sv)).toBe('Hej.')
})

test('whole sentences are kept where they fill half of the room', () => {
  expect(shorten('Malmö och Japan möts här. Sedan händer mycket mer.', 30, sv)).toBe(
    'Malmö och Japan möts här.',
  )
})

test('otherwise whole words are, without what dangles', () => {
  expect(shorten('One. Malmö and Japan, together, meet more and more often', 22, en)).toBe(
    'One. Malmö and Japan…',
  )
})

test('Japanese is cut between words, though it has no spaces', () => {
  expect(shorten('日本橋は橋である。マルメ市と日本の協力', 12, ja)).toBe('日本橋は橋である。')
  expect(shorten('マルメ市と日本の協力について', 10, ja)).toBe('マルメ市と日本の…')
})

test('a word longer than the room is cut between characters', () => {
  expect(shorten('👩‍👩‍👧'.repeat(3), 10, en)).toBe('👩‍👩‍👧…')
})
