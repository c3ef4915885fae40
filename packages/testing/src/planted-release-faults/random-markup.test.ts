import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateHtml } from '@kakehashi/release/verify'
import { expect, test } from 'vitest'
import { buildContent } from '../build-site.ts'
import { listFiles } from '../list-files.ts'
import { randomNumbers } from '../random-numbers.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { spoilMarkup } from './spoil-markup.ts'

test('a page with a fault is looked at, however many good pages look like it', async () => {
  const { folder } = await buildContent(join(import.meta.dirname, '../../../../content'))
  const files = listFiles(folder)
    .filter((path) => path.endsWith('.html'))
    .map((path) => join(folder, path))
  const pages = files.map((file) => readFileSync(file, 'utf8'))
  const draw = randomNumbers(2026)
  const random = (limit: number) => draw() % limit
  const spoiltPages = temporaryFolder()
  const spoilt = Array.from({ length: 300 }, (_, index) => {
    const file = join(spoiltPages, `${index}.html`)
    writeFileSync(file, spoilMarkup(pages[random(pages.length)] ?? '', pages, random))
    return file
  })
  const faulty = spoilt.filter((file) => validateHtml([file]).length > 0)
  expect(faulty.length).toBeGreaterThan(100)
  const found = new Set(validateHtml([...files, ...faulty]).map(({ file }) => file))
  expect(faulty.filter((file) => !found.has(file)).map((file) => readFileSync(file, 'utf8'))).toEqual([])
}, 60_000)
