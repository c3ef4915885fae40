import { locale } from '@kakehashi/i18n'
import { expect, test } from 'vitest'
import { newPageFields } from './new-page-fields.ts'

const sv = locale('sv')
const asked = async (answers: readonly string[], given = {}) => {
  const [left, questions] = [[...answers], [] as string[]]
  const ask = async (question: string) => {
    questions.push(question)
    return left.shift() ?? null
  }
  return { fields: await newPageFields(given, ask, '2026-11-26', sv), questions }
}

test('what is missing is asked for, and nothing else', async () => {
  expect(await asked(['Titel', ''])).toEqual({
    fields: { title: 'Titel' },
    questions: ['Titel:', 'Sort (page, news, event, contact), eller inget för page:'],
  })
  expect((await asked([' T ', 'news', ''])).fields).toEqual({ title: 'T', kind: 'news', date: '2026-11-26' })
  expect((await asked(['2026-12-01'], { title: 'T', kind: 'news' })).questions).toHaveLength(1)
  expect((await asked(['T', 'event', '2026-12-01T18:00', '', 'Malmö'])).fields).toEqual({
    title: 'T',
    kind: 'event',
    event: { start: '2026-12-01T18:00', place: 'Malmö' },
  })
  const given = { title: 'T', kind: 'event', start: '2026-12-01' }
  expect(await asked([], given)).toEqual({
    fields: { title: 'T', kind: 'event', event: { start: '2026-12-01' } },
    questions: [],
  })
})

test('where nobody can be asked, all that is missing is named', async () => {
  const told = (given: object) => newPageFields(given, null, '2026-11-26', sv)
  await expect(told({ kind: 'news' })).rejects.toThrow('--title, --date')
  await expect(told({ title: 'T', kind: 'event' })).rejects.toThrow('--start')
  expect(await told({ title: 'T' })).toEqual({ title: 'T' })
})

test('an answer that does not come is missing', async () => {
  await expect(asked([])).rejects.toThrow('--title')
})
