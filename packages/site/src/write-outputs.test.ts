import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { writeOutputs } from './write-outputs.ts'

let folder = ''
let last = ''

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'kakehashi å 橋-'))
  folder = join(root, 'pages')
  last = join(root, 'dist')
  mkdirSync(join(last, 'en'), { recursive: true })
  writeFileSync(join(last, 'index.html'), 'Hej')
  writeFileSync(join(last, 'en/index.html'), 'Hello')
})

const outputs = [
  ['index.html', 'Hej'],
  ['en/index.html', 'Hello again'],
  ['en/橋/index.html', 'New'],
].map(([path = '', text = '']) => ({ path, locale: null, title: null, render: () => text }))

function textOf(path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}

test('what the last site holds as it is drawn is linked to, everything else is written', () => {
  writeOutputs(outputs, folder, last)
  for (const { path, render } of outputs) expect(textOf(path)).toBe(render())
  expect(statSync(join(folder, 'index.html')).ino).toBe(statSync(join(last, 'index.html')).ino)
  expect(readFileSync(join(last, 'en/index.html'), 'utf8')).toBe('Hello')
})

test('in a folder that stays nothing is linked', () => {
  writeOutputs(outputs, folder, null)
  expect(textOf('index.html')).toBe('Hej')
  expect(statSync(join(folder, 'index.html')).nlink).toBe(1)
})
