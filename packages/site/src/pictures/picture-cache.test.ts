import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Picture } from '@kakehashi/content'
import { beforeEach, expect, test } from 'vitest'
import { cachedPicture, isSound } from './picture-cache.ts'
import { halves, pictureFile } from './pictures.fixture.ts'

let cacheDir = ''
let picture: Picture

beforeEach(async () => {
  cacheDir = join(mkdtempSync(join(tmpdir(), 'kakehashi-cache-')), 'pictures')
  picture = pictureFile(await halves(450, 300).jpeg().toBuffer(), '橋.jpg', {
    type: 'jpg',
    width: 450,
    height: 300,
  })
})

function bytesIn(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]),
  )
}

test('the renditions and their index are all that is left behind', async () => {
  const { key, renditions } = await cachedPicture(picture, cacheDir, 'low')
  expect(readdirSync(cacheDir).sort()).toEqual(
    ['-400.avif', '-400.jpeg', '-400.webp', '-450.avif', '-450.jpeg', '-450.webp', '.index'].map(
      (end) => key + end,
    ),
  )
  expect(renditions).toHaveLength(6)
})

test('what is there is not made again', async () => {
  await cachedPicture(picture, cacheDir, 'low')
  const files = readdirSync(cacheDir)
  const again = await cachedPicture({ ...picture, absolute: picture.absolute }, cacheDir, 'low')
  expect(readdirSync(cacheDir)).toEqual(files)
  expect(again.renditions).toHaveLength(6)
})

test('what is used is noted as used today, in every file of a picture', async () => {
  const used = async () => {
    await isSound(picture, cacheDir)
    await cachedPicture(picture, cacheDir, 'low')
  }
  await used()
  for (const name of readdirSync(cacheDir)) utimesSync(join(cacheDir, name), 0, 0)
  await used()
  const names = readdirSync(cacheDir)
  expect(names).toHaveLength(8)
  for (const name of names)
    expect(statSync(join(cacheDir, name)).mtimeMs).toBeGreaterThan(Date.now() - 60_000)
})

test.each([
  ['cut off', (file: string) => truncateSync(file, 10)],
  ['emptied', (file: string) => truncateSync(file, 0)],
  ['longer', (file: string) => appendFileSync(file, 'x')],
  ['something else', (file: string) => writeFileSync(file, '[]')],
] as const)('a file of the cache that is %s is made again', async (_name, damage) => {
  const { key } = await cachedPicture(picture, cacheDir, 'low')
  const whole = bytesIn(cacheDir)
  for (const name of readdirSync(cacheDir)) {
    damage(join(cacheDir, name))
    const again = await cachedPicture(picture, cacheDir, 'low')
    expect(again.key).toBe(key)
    expect(bytesIn(cacheDir)).toEqual(whole)
  }
})

test('the key changes with the picture and with the effort', async () => {
  const { key } = await cachedPicture(picture, cacheDir, 'low')
  expect((await cachedPicture(picture, cacheDir, 'high')).key).not.toBe(key)
  const other = pictureFile(await halves(450, 301).jpeg().toBuffer(), 'b.jpg', {
    type: 'jpg',
    width: 450,
    height: 301,
  })
  expect((await cachedPicture(other, cacheDir, 'low')).key).not.toBe(key)
})

test('many who make the same picture at the same time get the same whole files', async () => {
  const all = await Promise.all(Array.from({ length: 8 }, () => cachedPicture(picture, cacheDir, 'low')))
  for (const found of all) expect(found).toEqual(all[0])
  expect(readdirSync(cacheDir)).toHaveLength(7)
})

test('a picture that cannot be decoded is not sound and leaves nothing in the cache', async () => {
  expect(await isSound(picture, cacheDir)).toBe(true)
  const bytes = readFileSync(picture.absolute)
  const half = pictureFile(bytes.subarray(0, bytes.length / 2), 'half.jpg', {
    type: 'jpg',
    width: 450,
    height: 300,
  })
  expect(await isSound(half, cacheDir)).toBe(false)
  const before = readdirSync(cacheDir)
  await expect(cachedPicture(half, cacheDir, 'low')).rejects.toThrow()
  expect(readdirSync(cacheDir)).toEqual(before)
})
