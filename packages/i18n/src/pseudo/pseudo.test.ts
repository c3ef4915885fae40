import { problem } from '@kakehashi/problems'
import { expect, test } from 'vitest'
import { createI18n, keyLanguage, languages, mirroredLanguage } from '../index.ts'

const i18n = createI18n([...languages, keyLanguage, mirroredLanguage])
const keys = keyLanguage.facts.tag
const mirrored = mirroredLanguage.facts.tag

test('in the key language a text is its key and its values', () => {
  expect(i18n.t(keys, 'skip.link')).toBe('⟦skip.link⟧')
  expect(i18n.t(keys, 'page.updated', { date: '3 May' })).toBe('⟦page.updated⟧ 3 May')
  expect(i18n.t(keys, 'cli.files', { count: 1 })).toBe('⟦cli.files⟧ 1')
  const wrong = problem(
    'file-too-large',
    { file: 'a.md', line: 1, column: 1 },
    { size: 2_000_000, limit: 1_000_000 },
  )
  expect(i18n.problemWriter(keys)(wrong)).toEqual({
    message: '⟦file-too-large.message⟧ 2\u00a0MB 1\u00a0MB',
    hint: '⟦file-too-large.hint⟧',
  })
})

test('the mirrored language is accented English from right to left, in all its plurals', () => {
  expect(i18n.facts(mirrored).direction).toBe('rtl')
  expect(i18n.t(mirrored, 'page.updated', { date: '3 May' })).toBe('\u200fLášt úpdátéd 3 May\u200f')
  for (const count of [0, 1, 2, 3, 11, 100])
    expect(i18n.t(mirrored, 'cli.errors', { count })).toContain(`${count} `)
})
