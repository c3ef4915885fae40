import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { i18n, locale } from '@kakehashi/i18n'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pageId, siteId } from '../page.ts'
import { type PageParser, pageParser } from '../parse-page.ts'
import type { PageFile } from '../read/read-content.ts'
import { openPageCache } from './page-cache.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kakehashi-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const page = (path: string, tag: string, text: string): PageFile => ({
  file: `content/malmo/${path}.${tag}.md`,
  path: `malmo/${path}.${tag}.md`,
  absolute: `/content/malmo/${path}.${tag}.md`,
  id: pageId(`malmo/${path}`),
  site: siteId('malmo'),
  locale: locale(tag),
  text,
})

const files = [
  page(
    'a',
    'sv',
    '---\ntitle: "Avtal"\n---\n\n# Rubrik\n\n[B](b.md) ![Bild](bild.png)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
  ),
  page('a', 'ja', '---\ntitle: 協定\n---\n\n「協定」について。[次](b.md)\n'),
  page('b', 'sv', '---\ntitel: Fel\n---\n\n[Ring oss(tel:+46)\n'),
  page('c', 'en', 'No front matter\n'),
]
const expected = files.map(pageParser(i18n))

/** What a process gives that parses these files with the cache, and how many it parsed. */
function run(parsed: readonly PageFile[] = files): {
  readonly results: readonly ReturnType<PageParser>[]
  readonly count: number
} {
  const cache = openPageCache(folder)
  const parser = pageParser(i18n)
  let count = 0
  const parse = cache.remember((file) => {
    count++
    return parser(file)
  })
  const results = parsed.map(parse)
  cache.save()
  // the texts of a body are read when they are asked for, and parsed again where they are damaged
  for (const { text } of results) expect(text.body.parts).toBeDefined()
  return { results, count }
}

function packs(): readonly string[] {
  return readdirSync(folder).map((name) => join(folder, name))
}

test('a second process parses nothing and has the same, problems included', () => {
  expect(run()).toEqual({ results: expected, count: 4 })
  expect(run()).toEqual({ results: expected, count: 0 })
  expect(expected.flatMap(({ problems }) => problems).length).toBeGreaterThan(1)
})

test('a file of another text, name or language is parsed', () => {
  run()
  const [first = page('a', 'sv', '')] = files
  const others = [
    { ...first, text: `${first.text}x` },
    { ...first, file: 'content/malmo/other.sv.md' },
    { ...first, locale: locale('en') },
  ]
  expect(run(others)).toEqual({ results: others.map(pageParser(i18n)), count: 3 })
})

test('whatever is damaged is parsed again', () => {
  run()
  const [pack = ''] = packs()
  const good = readFileSync(pack)
  let parsed = 0
  for (let place = 0; place < good.length; place += 7) {
    for (const name of packs()) rmSync(name)
    const bytes = Buffer.from(good)
    bytes[place] = (bytes[place] ?? 0) ^ (1 << (place % 8))
    writeFileSync(pack, bytes)
    const { results, count } = run()
    expect(results).toEqual(expected)
    parsed += count
  }
  expect(parsed).toBeGreaterThan(good.length / 7 - 1)
})

test('what is removed before it is asked for is parsed again', () => {
  run()
  const parser = pageParser(i18n)
  let count = 0
  const cache = openPageCache(folder)
  const parse = cache.remember((file) => {
    count++
    return parser(file)
  })
  const results = files.map(parse)
  cache.save()
  for (const pack of packs()) rmSync(pack)
  expect(count).toBe(0)
  expect(results).toEqual(expected)
  expect(count).toBe(4)
})

test.each([0, 5, 20, 100, 500])('a file of which only %i bytes were written is no cache', (length) => {
  run()
  for (const pack of packs()) truncateSync(pack, length)
  expect(run().results).toEqual(expected)
  expect(run()).toEqual({ results: expected, count: 0 })
})

test('after many changes there is one file again, with what is in use', () => {
  for (let change = 0; change < 20; change++)
    run([...files, page('d', 'sv', `---\ntitle: D\n---\n\nÄndring ${change}.\n`)])
  expect(packs().length).toBeLessThan(9)
  const bytes = packs().reduce((sum, pack) => sum + readFileSync(pack).length, 0)
  expect(bytes).toBeLessThan(40_000)
  expect(run()).toEqual({ results: expected, count: 0 })
})

test('a folder that cannot be made is no fault', () => {
  rmSync(folder, { recursive: true })
  writeFileSync(folder, 'a file')
  expect(run()).toEqual({ results: expected, count: 4 })
})
