import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pageShape } from '../config/page-shape.ts'
import { fileKey, readPageFile, writePageFile } from './page-file.ts'

const content = join(import.meta.dirname, '../../../../content')
const shape = pageShape()
const files = globSync('*/**/*.md', { cwd: content }).sort()

/** The file after a change in the editor. */
function edited(text: string, change: Readonly<Record<string, unknown>>): string {
  return writePageFile({ ...readPageFile(text, shape), ...change }, shape)
}

test('every page that is opened and saved without a change keeps every byte', () => {
  expect(files.length).toBeGreaterThan(100)
  const changed = files.filter((file) => {
    const text = readFileSync(join(content, file), 'utf8')
    return edited(text, {}) !== text
  })
  expect(changed).toEqual([])
})

test('another word in the text changes nothing but its line', () => {
  const text = '---\ntitle:   Hej\n---\n\n\nEtt ord.\n\n::: note\nObservera.[^1]\n:::\n\n[^1]: En not.\n'
  const body = String(readPageFile(text, shape)['body'])
  expect(edited(text, { body: body.replace('ord', 'stycke') })).toBe(text.replace('ord', 'stycke'))
})

test('boxes that were left empty write nothing', () => {
  const text = '---\ntitle: Hej\nupdated: 2026-11-23\n---\nText.\n'
  const empty = { navTitle: '', formerSlugs: [''], event: null, order: null, contacts: [], navigation: '' }
  expect(edited(text, empty)).toBe(text)
  expect(edited(text, { ...empty, updated: '' })).toBe('---\ntitle: Hej\n---\nText.\n')
})

test('a directory of all members is not taken for one that is not there', () => {
  const text = '---\ntitle: Medlemmar\nmembers: {}\n---\nText.\n'
  expect(readPageFile(text, shape)['members']).toEqual({ sector: '', city: '' })
  expect(edited(text, {})).toBe(text)
  expect(edited(text, { members: { sector: 'university', city: '' } })).toContain(
    'members: { sector: university }\n',
  )
  expect(edited(text, { members: null })).not.toContain('members')
})

test('a key that the editor does not know is kept as it is', () => {
  const text = '---\ntitle: Hej\nsource: ja\negen.nyckel: { a: [1] }\ntom:\n---\nText.\n'
  expect(edited(text, { egen: { nyckel: {} }, title: 'Hej då' })).toBe(text.replace('Hej', 'Hej då'))
})

test('a new page has its fields in the order of the schema, then its text', () => {
  const page = {
    title: 'Nyhet: bron',
    body: 'Text.\n',
    description: 'Kort.',
    date: '2024-05-20',
    kind: 'news',
  }
  expect(writePageFile(page, shape)).toBe(
    '---\ntitle: "Nyhet: bron"\ndescription: Kort.\nkind: news\ndate: 2024-05-20\n---\n\nText.\n',
  )
  expect(writePageFile({ title: 'Tom', body: '' }, shape)).toBe('---\ntitle: Tom\n---\n')
})

test('a text that is written where there was none stands after an empty line', () => {
  expect(edited('---\ntitle: Hej\n---\n', { body: 'Text.' })).toBe('---\ntitle: Hej\n---\n\nText.\n')
})

test('a file without fields, or with fields that cannot be read, is left alone', () => {
  expect(() => readPageFile('Text.', shape)).toThrow()
  expect(() => readPageFile('---\ntitle: "Hej\n---\nText.', shape)).toThrow()
})

test('the file as it was is carried along', () => {
  expect(readPageFile('---\ntitle: Hej\n---\nText.', shape)).toEqual({
    title: 'Hej',
    body: 'Text.',
    [fileKey]: '---\ntitle: Hej\n---\nText.',
  })
})
