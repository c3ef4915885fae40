import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkManifest, describeFiles, writeManifest } from './manifest.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kakehashi-'))
  await writeFile(join(folder, 'index.html'), 'Hej')
  await writeFile(join(folder, 'b.html'), '')
})
afterEach(() => rm(folder, { recursive: true }))

test('a manifest names every file but itself, sorted, with its size, SHA-256, type and cache class', async () => {
  expect(await writeManifest(folder, (await describeFiles(folder)).toReversed())).toEqual([
    {
      path: 'b.html',
      size: 0,
      sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      type: 'text/html; charset=utf-8',
      cache: 'revalidate',
    },
    {
      path: 'index.html',
      size: 3,
      sha256: '20ac4eea95e143bbc7c99b9b927fc49b68c5ff598be50b4929cc0ef3d542b629',
      type: 'text/html; charset=utf-8',
      cache: 'revalidate',
    },
  ])
})

test('a file that was changed, removed or added afterwards does not match', async () => {
  await writeManifest(folder, await describeFiles(folder))
  await writeFile(join(folder, 'index.html'), 'Nej')
  await writeFile(join(folder, 'new.html'), '')
  await rm(join(folder, 'b.html'))
  expect(await checkManifest(folder)).toEqual(['b.html', 'index.html', 'new.html'])
})

test.each(['', '[{"path":', '{}', 'null'])('a manifest that reads %j vouches for nothing', async (text) => {
  await writeFile(join(folder, 'manifest.json'), text)
  expect(await checkManifest(folder)).toEqual(['manifest.json'])
})

test('a folder without a manifest is not whole', async () => {
  expect(await checkManifest(folder)).toEqual(['manifest.json'])
})
