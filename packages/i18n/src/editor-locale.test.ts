import { expect, test } from 'vitest'
import { editorLocale } from './editor-locale.ts'

test.each([
  [{ LANG: 'sv_SE.UTF-8' }, 'sv'],
  [{ LANG: 'ja' }, 'ja'],
  [{ LANG: 'sv_SE.UTF-8', LC_MESSAGES: 'ja_JP.UTF-8' }, 'ja'],
  [{ LANG: 'sv_SE.UTF-8', LC_MESSAGES: 'ja_JP.UTF-8', LC_ALL: 'en_GB' }, 'en'],
  [{ LANG: 'sv_SE.UTF-8', LC_ALL: '' }, 'sv'],
  [{ LANG: 'sv_SE.UTF-8', LC_ALL: 'C.UTF-8' }, 'en'],
  [{ LANG: 'fi_FI@euro' }, 'en'],
  [{}, 'en'],
])('%o speaks to the editor in %s', (env, expected) => {
  expect(editorLocale(env)).toBe(expected)
})

test('the environment of the process can be given as it is', () => {
  expect(['sv', 'en', 'ja']).toContain(editorLocale(process.env))
})
