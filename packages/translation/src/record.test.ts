import { expect, test } from 'vitest'
import { readRecord, type TranslationRecord, writeRecord } from './record.ts'

const record: TranslationRecord = {
  quality: 'reviewed',
  role: 'translator',
  date: '2026-11-26',
  source: 'sv',
  units: [
    { kind: 'field:title', form: null, text: 'Avtalet' },
    { kind: 'heading', form: '2', text: 'Det ”fria”' },
  ],
}

test('a record is read as it was written, one line a unit', () => {
  const text = writeRecord(record)
  expect(readRecord(text)).toEqual(record)
  expect(text.split('\n').filter((line) => line.startsWith('    ['))).toEqual([
    '    ["field:title","Avtalet"],',
    '    ["heading","Det ”fria”","2"]',
  ])
})

test.each(['', '{', 'null', '{}', '[]', '{"quality":"good","role":"","date":"","source":"sv","units":[]}'])(
  '%j is no record',
  (text) => expect(readRecord(text)).toBeNull(),
)

test('a record with a unit that is none is no record', () => {
  expect(readRecord(writeRecord(record).replace('"Avtalet"', '7'))).toBeNull()
})
