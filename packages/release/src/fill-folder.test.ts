import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { fillFolder } from './fill-folder.ts'
import { describe } from './manifest.ts'
import type { PlannedFile } from './plan-site.ts'

let from = ''
let folder = ''

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'kakehashi å 橋-'))
  from = join(root, 'dist')
  folder = join(root, 'next')
  for (const path of ['index.html', 'en/index.html', 'en/hub/index.html', '橋/index.html'])
    write(from, path, path)
})

function write(parent: string, path: string, text: string): void {
  mkdirSync(dirname(join(parent, path)), { recursive: true })
  writeFileSync(join(parent, path), text)
}

/** A file that is to have this text, and that a finished site may hold. */
function file(path: string, text = path, isHeld = true): PlannedFile {
  const bytes = Buffer.from(text)
  return { entry: describe(path, bytes), from: isHeld ? join(from, path) : null, read: () => bytes }
}

function held(): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(files.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]))
}

function isLinked(path: string): boolean {
  return statSync(join(folder, path)).ino === statSync(join(from, path)).ino
}

const files = () => [file('index.html'), file('en/hub/index.html'), file('橋/index.html', 'Ny', false)]
const expected = new Map([
  ['index.html', 'index.html'],
  ['en/hub/index.html', 'en/hub/index.html'],
  ['橋/index.html', 'Ny'],
])

test('an empty folder is filled, with links to what is held', () => {
  fillFolder(folder, files())
  expect(held()).toEqual(expected)
  expect([isLinked('index.html'), isLinked('橋/index.html')]).toEqual([true, false])
})

test('what stands there is let be where it is a link to the same file, and else replaced', () => {
  mkdirSync(join(folder, 'en'), { recursive: true })
  linkSync(join(from, 'index.html'), join(folder, 'index.html'))
  linkSync(join(from, 'en/index.html'), join(folder, 'en/index.html'))
  // of an older site, which has other texts in the same places
  write(folder, 'en/hub/index.html', 'Gammal')
  write(folder, 'gone/below/index.html', 'Borta')
  const before = statSync(join(folder, 'index.html')).ctimeMs
  fillFolder(folder, files())
  expect(held()).toEqual(expected)
  expect(statSync(join(folder, 'index.html')).ctimeMs).toBe(before)
  expect(isLinked('en/hub/index.html')).toBe(true)
  expect(readdirSync(folder).sort()).toEqual(['en', 'index.html', '橋'])
})

test('a file is never written into, as others may hold it too', () => {
  mkdirSync(join(folder, '橋'), { recursive: true })
  linkSync(join(from, '橋/index.html'), join(folder, '橋/index.html'))
  fillFolder(folder, files())
  expect(held()).toEqual(expected)
  expect(readFileSync(join(from, '橋/index.html'), 'utf8')).toBe('橋/index.html')
})

test('a file gives way to a folder, a folder to a file, and links to neither', () => {
  write(folder, 'en', 'a file')
  write(folder, 'index.html/below.html', 'a folder')
  symlinkSync(from, join(folder, '橋'))
  fillFolder(folder, files())
  expect(held()).toEqual(expected)
  expect(readFileSync(join(from, '橋/index.html'), 'utf8')).toBe('橋/index.html')
})
