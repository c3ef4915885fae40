import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isOneFile, tryLink } from './link-file.ts'

let folder = ''
const at = (name: string) => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kakehashi å 橋-'))
  writeFileSync(at('page'), 'Hej')
})
afterAll(() => rmSync(folder, { recursive: true }))

test('a file and its link are one, a file and its copy are two', () => {
  expect(tryLink(at('page'), at('link'))).toBe(true)
  copyFileSync(at('page'), at('copy'))
  expect(isOneFile(at('link'), at('page'))).toBe(true)
  expect(isOneFile(at('copy'), at('page'))).toBe(false)
  expect(isOneFile(at('page'), at('missing'))).toBe(false)
  expect(isOneFile(at('missing'), at('page'))).toBe(false)
})

test('what is not there cannot be linked, and what is there is not replaced', () => {
  writeFileSync(at('other'), 'Hello')
  expect(tryLink(at('missing'), at('new'))).toBe(false)
  expect(tryLink(at('page'), at('other'))).toBe(false)
})
