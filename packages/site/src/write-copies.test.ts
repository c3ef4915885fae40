import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeCopies } from './write-copies.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kakehashi å 橋-'))
})
afterEach(() => rm(folder, { recursive: true }))

const files = [
  { path: 'sv/malmo/index.html', text: 'Hej' },
  { path: 'sv/malmo/橋/index.html', text: 'Bro' },
  { path: 'ja/malmo/index.html', text: '橋' },
]
const listed = async () =>
  (await readdir(folder, { recursive: true })).filter((name) => /\.\w+$/.test(name)).sort()

test('the folder holds the files, and a hash for each language', async () => {
  await writeCopies(files, folder)
  expect(await listed()).toEqual([
    'ja.sha256',
    'ja/malmo/index.html',
    'sv.sha256',
    'sv/malmo/index.html',
    'sv/malmo/橋/index.html',
  ])
})

test('what is gone is removed, and what stays the same is not touched', async () => {
  await writeCopies(files, folder)
  const before = await stat(join(folder, 'ja/malmo/index.html'))
  const hashes = () =>
    Promise.all(['sv', 'ja'].map((locale) => readFile(join(folder, `${locale}.sha256`), 'utf8')))
  const [sv, ja] = await hashes()
  await writeCopies([{ path: 'sv/malmo/index.html', text: 'Hej då' }, ...files.slice(2)], folder)
  expect(await listed()).toEqual(['ja.sha256', 'ja/malmo/index.html', 'sv.sha256', 'sv/malmo/index.html'])
  expect((await stat(join(folder, 'ja/malmo/index.html'))).mtimeMs).toBe(before.mtimeMs)
  const [newSv, newJa] = await hashes()
  expect([newSv === sv, newJa === ja]).toEqual([false, true])
})
