import { expect, test } from 'vitest'
import { fileKey } from './page-file.ts'
import { savedFiles } from './saved-files.ts'

const entry = {
  path: 'content/malmo/avtal.sv.md',
  newRecord: false,
  data: { title: 'Avtalet', [fileKey]: 'svensk text' },
  i18n: { en: { data: { title: 'The agreement', [fileKey]: 'English text' } }, ja: { data: {} } },
}

test('an entry is written to a file for each of its languages', () => {
  expect(savedFiles(entry)).toEqual([
    { path: 'content/malmo/avtal.sv.md', opened: 'svensk text' },
    { path: 'content/malmo/avtal.en.md', opened: 'English text' },
  ])
})

test('a language that is new has no file yet, nor has a page that is a copy', () => {
  const added = { ...entry, i18n: { ja: { data: { title: '協定' } } } }
  expect(savedFiles(added)[1]).toEqual({ path: 'content/malmo/avtal.ja.md', opened: null })
  expect(savedFiles({ ...entry, newRecord: true }).map(({ opened }) => opened)).toEqual([null, null])
})

test('a shared file is one file', () => {
  const contacts = {
    path: 'content/shared/contacts.yaml',
    data: { contacts: [], [fileKey]: 'a: 1' },
    i18n: {},
  }
  expect(savedFiles(contacts)).toEqual([{ path: 'content/shared/contacts.yaml', opened: 'a: 1' }])
})
