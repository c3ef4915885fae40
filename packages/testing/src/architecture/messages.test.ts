import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '@kakehashi/i18n'
import { problemCodes } from '@kakehashi/problems'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../../..')

const keys = new Set(
  languages.flatMap(({ messages }) =>
    Object.keys(messages).map((key) => key.replace(/_(?:zero|one|two|few|many|other)$/, '')),
  ),
)

/** The code that is shipped, of the packages that a pattern names; the texts themselves and tests do not count. */
function codeOf(packages: string): string {
  return globSync(`packages/${packages}/src/**/*.ts`, { cwd: root })
    .filter((path) => !/packages[/\\](?:i18n|testing|problems)[/\\]|\.(?:test|fixture)\.ts$/.test(path))
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n')
}

const code = codeOf('*')

test('every text of the interface is used', () => {
  const isKind = (key: string) =>
    /^(?:type|state|advice|quality|change|kind)\.|^(?:notFound|gone)\.(?:title|body)$/.test(key)
  expect([...keys].filter((key) => !isKind(key) && !code.includes(`'${key}'`))).toEqual([])
})

test('every word for a kind of value is one that the check of front matter says', () => {
  // no key is written out: problems hand over the kind alone, and `{{found, type}}` in their texts finds its word
  const kinds = [...keys].filter((key) => key.startsWith('type.')).map((key) => key.slice('type.'.length))
  const checks = codeOf('content')
  expect(kinds.filter((kind) => !checks.includes(`'${kind}'`))).toEqual([])
})

test('every problem that there is a text for can occur', () => {
  expect(Object.keys(problemCodes).filter((name) => !code.includes(`'${name}'`))).toEqual([])
})
