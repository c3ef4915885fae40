import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { nodeDisk } from './disk.ts'
import { rememberSources } from './remember-sources.ts'

const folder = mkdtempSync(join(tmpdir(), 'kakehashi-'))
afterAll(() => rmSync(folder, { recursive: true }))

function reader() {
  const read = vi.fn(nodeDisk.read)
  const readSource = rememberSources()
  const path = join(folder, 'a.md')
  const textNow = async () => {
    const place = { path: 'a.md', absolute: path, real: path }
    const { source } = await readSource(place, 'a.md', { ...nodeDisk, read })
    return source?.text
  }
  return { path, read, textNow }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 150))
}

test('a file that has not changed is read once', async () => {
  const { path, read, textNow } = reader()
  writeFileSync(path, 'a')
  await pause()
  expect([await textNow(), await textNow()]).toEqual(['a', 'a'])
  expect(read).toHaveBeenCalledTimes(1)
})

test('a change is seen, also at once, of the same size, with an old time', async () => {
  const { path, textNow } = reader()
  writeFileSync(path, 'a')
  expect(await textNow()).toBe('a')
  writeFileSync(path, 'b')
  expect(await textNow()).toBe('b')
  await pause()
  expect(await textNow()).toBe('b')
  writeFileSync(path, 'c')
  utimesSync(path, 1, 1)
  expect(await textNow()).toBe('c')
})

test('a file that is gone is not remembered', async () => {
  const { path, textNow } = reader()
  writeFileSync(path, 'a')
  await pause()
  expect(await textNow()).toBe('a')
  rmSync(path)
  expect(await textNow()).toBe(undefined)
})
