import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validate } from 'dockerfile-utils'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../../..')
const dockerfile = readFileSync(join(root, 'packages/release/container/Dockerfile'), 'utf8')

test('the definition of the image is one', () => {
  expect(validate(dockerfile).map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([])
})

test('its bases are named by what they hold, and what it copies is there', () => {
  const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, base]) => base)
  expect(bases).toHaveLength(2)
  for (const base of bases) expect(base).toMatch(/@sha256:[0-9a-f]{64}$/)
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(\S+)/gm)].map(([, path = '']) => path)
  expect(copied.filter((path) => !existsSync(join(root, path)))).toEqual([])
})

test('what is built here does not get into it', () => {
  const ignored = readFileSync(join(root, '.dockerignore'), 'utf8')
  for (const name of ['node_modules', '.cache', '.turbo', '.built', '.preview', 'dist'])
    expect(ignored).toMatch(new RegExp(`(?:^|/)${name.replace('.', '\\.')}$`, 'm'))
})
