import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dataShapes } from '../config/data-shapes.ts'
import { readDataFile, writeDataFile } from './data-file.ts'

const shared = join(import.meta.dirname, '../../../../content/shared')
const { contacts, members } = dataShapes()
const contactsText = 'ola:\n  name: Ola\n  title: { sv: chef, en: head }\n  phone: "+4640344083"\n'

const things = (content: Readonly<Record<string, unknown>>, list: string) =>
  (content[list] ?? []) as readonly Readonly<Record<string, unknown>>[]

test('the files of the sites keep every byte', () => {
  for (const [name, shape] of [
    ['contacts', contacts],
    ['members', members],
  ] as const) {
    const text = readFileSync(join(shared, `${name}.yaml`), 'utf8')
    expect(writeDataFile(readDataFile(text, shape), shape, '')).toBe(text)
  }
})

test('things are shown as a list, with their keys', () => {
  expect(things(readDataFile(contactsText, contacts), 'contacts')).toEqual([
    { key: 'ola', name: 'Ola', title: { sv: 'chef', en: 'head' }, phone: '+4640344083' },
  ])
  expect(things(readDataFile('sectors:\n  public: { sv: Offentlig }\n', members), 'sectors')).toEqual([
    { key: 'public', text: { sv: 'Offentlig' } },
  ])
})

test('one number that changes changes one line, and a new contact is added below', () => {
  const content = readDataFile(contactsText, contacts)
  const [ola] = things(content, 'contacts')
  const changed = { ...ola, phone: '+4640344084', mobile: '', languages: [] }
  const other = { key: 'eva', name: 'Eva', title: { sv: 'chef', en: '' }, phone: '+4640344085' }
  expect(writeDataFile({ ...content, contacts: [changed, other] }, contacts, '')).toBe(
    `${contactsText.replace('083', '084')}eva:\n  name: Eva\n  title: { sv: chef }\n  phone: "+4640344085"\n`,
  )
})

test('a key that stands twice is refused, for one of the two would be lost', () => {
  const content = {
    contacts: [
      { key: 'ola', name: 'A' },
      { key: 'ola', name: 'B' },
    ],
  }
  expect(() => writeDataFile(content, contacts, '”{{key}}” två gånger')).toThrow('”ola” två gånger')
})
