import { expect, test } from 'vitest'
import { sourceFault } from './source-fault.ts'

const texts = { otherSource: { malmo: { ja: 'Först på japanska.' } }, changedFile: '', sameKey: '' }
const entry = { collection: 'malmo', data: { title: 'Studenter' }, i18n: { ja: { data: { source: 'ja' } } } }

test('a page that was first written in Japanese is not saved among the Swedish ones', () => {
  expect(sourceFault(entry, texts)).toBe('Först på japanska.')
  expect(sourceFault({ ...entry, data: { source: 'ja' }, i18n: {} }, texts)).toBe('Först på japanska.')
})

test('other pages are saved, and those in a collection of their own', () => {
  expect(sourceFault({ ...entry, i18n: { ja: { data: {} } } }, texts)).toBeNull()
  expect(sourceFault({ ...entry, data: { source: 'sv' }, i18n: {} }, texts)).toBeNull()
  expect(sourceFault({ ...entry, collection: 'malmo-ja' }, texts)).toBeNull()
})
