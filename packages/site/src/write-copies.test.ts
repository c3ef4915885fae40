import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { locale } from '@kakehashi/i18n'
import { type SearchPage, writtenCopy } from '@kakehashi/search'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeCopies } from './write-copies.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kakehashi å 橋-'))
})
afterEach(() => rm(folder, { recursive: true }))

const page = (tag: string, title: string): SearchPage => ({
  address: `malmo:/${tag}/${title}/`,
  id: `malmo/${title}`,
  locale: locale(tag),
  kind: 'page',
  title,
  label: undefined,
  description: undefined,
  body: '<p>Hej<img src="/bild.webp" alt=""></p>',
  facts: [],
})
const site = (pages: readonly SearchPage[]) => ({
  copies: pages.map((found) => ({
    address: found.address,
    draw: () => ({ locale: found.locale, line: writtenCopy(found) }),
  })),
  aliases: [{ words: ['bro', '橋'] }],
})

test('each language has a file, with what is searched and no more', async () => {
  await writeCopies(site([page('sv', 'Hej'), page('sv', '橋'), page('ja', '橋')]), folder)
  expect((await readdir(folder)).sort()).toEqual(['ja.jsonl', 'sv.jsonl'])
  expect(await readFile(join(folder, 'ja.jsonl'), 'utf8')).toBe(`[{"words":["bro","橋"]}]
{"address":"malmo:/ja/橋/","id":"malmo/橋","locale":"ja","kind":"page","title":"橋","body":"<p>Hej</p>","facts":[]}
`)
})

test('what is gone is removed, and what stays the same is not touched', async () => {
  await writeCopies(site([page('sv', 'Hej'), page('ja', '橋'), page('en', 'Hi')]), folder)
  const before = await stat(join(folder, 'ja.jsonl'))
  await writeCopies(site([page('sv', 'Hej då'), page('ja', '橋')]), folder)
  expect((await readdir(folder)).sort()).toEqual(['ja.jsonl', 'sv.jsonl'])
  expect((await stat(join(folder, 'ja.jsonl'))).ino).toBe(before.ino)
  expect(await readFile(join(folder, 'sv.jsonl'), 'utf8')).toContain('Hej då')
})

test('what is not wanted any more leaves everything as it was', async () => {
  await writeCopies(site([page('sv', 'Hej')]), folder)
  const before = await readFile(join(folder, 'sv.jsonl'), 'utf8')
  let drawn = 0
  await writeCopies(site([page('sv', 'Hej då'), page('en', 'Bye')]), folder, () => ++drawn > 1)
  expect(await readdir(folder)).toEqual(['sv.jsonl'])
  expect(await readFile(join(folder, 'sv.jsonl'), 'utf8')).toBe(before)
})
