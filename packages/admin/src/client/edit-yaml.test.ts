import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { editYaml, type Fields, renderFields } from './edit-yaml.ts'

const order = ['title', 'slug', 'event', 'order']

test('one value that changes changes one line, and comments and quotation marks stay', () => {
  const yaml = '# Rör inte\ntitle: "Avtalet: så fungerar det" # tills vidare\norder: 2\n'
  expect(editYaml(yaml, { title: 'Avtalet: så här', order: 2 }, order)).toBe(
    '# Rör inte\ntitle: "Avtalet: så här" # tills vidare\norder: 2\n',
  )
})

test('a new entry stands where the order has it', () => {
  expect(editYaml('title: Hej\norder: 2\n', { title: 'Hej', order: 2, slug: 'hej' }, order)).toBe(
    'title: Hej\nslug: hej\norder: 2\n',
  )
  expect(editYaml('order: 2', { order: 2, title: 'Hej' }, order)).toBe('title: Hej\norder: 2')
  expect(editYaml('title: Hej', { title: 'Hej', order: 2 }, order)).toBe('title: Hej\norder: 2')
})

test('an entry that goes takes its lines with it', () => {
  const yaml = 'title: Hej\nevent:\n  start: 2026-01-21\n  place: Malmö\norder: 2\n'
  expect(editYaml(yaml, { title: 'Hej', order: 2 }, order)).toBe('title: Hej\norder: 2\n')
  expect(editYaml('title: Hej\n', {}, order)).toBe('')
})

test('a value inside another changes its own line, in the style of the file', () => {
  const block = 'event:\n  start: 2026-01-21\n  # Lokalen är bokad\n  place: Malmö\n'
  expect(editYaml(block, { event: { start: '2026-01-22', place: 'Malmö' } }, order)).toBe(
    'event:\n  start: 2026-01-22\n  # Lokalen är bokad\n  place: Malmö\n',
  )
  const flow = 'event: { start: 2026-01-21T18:00, place: Malmö }\nformerSlugs: [gammal, äldre]\n'
  expect(
    editYaml(flow, { event: { start: '2026-01-21T19:00', place: 'Malmö' }, formerSlugs: ['gammal'] }, order),
  ).toBe('event: { start: 2026-01-21T19:00, place: Malmö }\nformerSlugs: [gammal]\n')
})

test('text that is no mapping is written anew', () => {
  expect(editYaml('', { title: 'Hej' }, order)).toBe('title: Hej\n')
  expect(editYaml('# Bara ord\n', { title: 'Hej' }, order)).toBe('# Bara ord\ntitle: Hej\n')
  expect(editYaml('- a\n', { slug: 'b', title: 'Hej' }, order)).toBe('title: Hej\nslug: b\n')
})

const text = fc.string({ unit: 'grapheme', maxLength: 30 })
const word = fc.constantFrom('title', 'slug', 'event', 'order', 'extra', 'annat')
const single = fc.oneof(
  text,
  fc.boolean(),
  fc.integer(),
  fc.constantFrom('2026-01-21', 'null', '#a', 'a: b', ' a', 'a\nb'),
)
const value = fc.oneof(
  single,
  fc.array(text, { maxLength: 3 }),
  fc.dictionary(word, fc.oneof(single, fc.array(text, { maxLength: 2 })), { noNullPrototype: true }),
)
const fields: fc.Arbitrary<Fields> = fc.dictionary(word, value, { noNullPrototype: true })

test('whatever is edited, the text says what it is to say', () => {
  fc.assert(
    fc.property(fields, fields, (before, after) => {
      const yaml = renderFields(before, order)
      expect(parse(yaml) ?? {}).toEqual(before)
      expect(parse(editYaml(yaml, after, order)) ?? {}).toEqual(after)
      expect(editYaml(yaml, before, order)).toBe(yaml)
    }),
    { numRuns: 1000, seed: 20261126 },
  )
})
