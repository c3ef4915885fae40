import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { assemble } from './assemble.ts'
import { checkManifest } from './manifest.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kakehashi-'))
  await mkdir(join(folder, 'built/en'), { recursive: true })
  await writeFile(join(folder, 'built/index.html'), 'Hej')
  await writeFile(join(folder, 'built/en/index.html'), 'Hello')
})
afterEach(() => rm(folder, { recursive: true }))

test('the finished site holds what was built and a manifest that matches it', async () => {
  const manifest = await assemble(join(folder, 'built'), join(folder, 'dist'))
  expect(manifest.map(({ path, size }) => [path, size])).toEqual([
    ['en/index.html', 5],
    ['index.html', 3],
  ])
  expect(await checkManifest(join(folder, 'dist'))).toEqual([])
})

test('pages that are gone leave nothing behind', async () => {
  await assemble(join(folder, 'built'), join(folder, 'dist'))
  await rm(join(folder, 'built/en'), { recursive: true })
  await assemble(join(folder, 'built'), join(folder, 'dist'))
  await expect(readFile(join(folder, 'dist/en/index.html'))).rejects.toThrow('ENOENT')
})

test('without a built folder the finished site stays', async () => {
  await assemble(join(folder, 'built'), join(folder, 'dist'))
  await expect(assemble(join(folder, 'nothing'), join(folder, 'dist'))).rejects.toThrow('ENOENT')
  expect(await checkManifest(join(folder, 'dist'))).toEqual([])
})

test('a file that was changed, removed or added afterwards does not match the manifest', async () => {
  await assemble(join(folder, 'built'), join(folder, 'dist'))
  await writeFile(join(folder, 'dist/index.html'), 'Nej')
  await writeFile(join(folder, 'dist/new.html'), '')
  await rm(join(folder, 'dist/en/index.html'))
  expect(await checkManifest(join(folder, 'dist'))).toEqual(['en/index.html', 'index.html', 'new.html'])
})
