import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { i18n } from '@kakehashi/i18n'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../../..')
const wanted = i18n.locales.map((locale) => `index:${locale}`).sort()

function keysOf(file: string, field: 'tasks' | 'scripts'): readonly string[] {
  const { [field]: found }: Record<string, object> = JSON.parse(readFileSync(join(root, file), 'utf8'))
  return Object.keys(found ?? {})
    .filter((name) => name.startsWith('index:'))
    .sort()
}

test('every language has a task that makes its search index, and no other has', () => {
  expect(keysOf('turbo.json', 'tasks')).toEqual(wanted)
  expect(keysOf('packages/search/package.json', 'scripts')).toEqual(wanted)
})
