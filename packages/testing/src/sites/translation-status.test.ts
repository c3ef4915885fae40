import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runKakehashi } from '../build-site.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { writeFiles } from '../write-files.ts'

type Status = {
  readonly page: string
  readonly locale: string
  readonly file: string
  readonly state: string
  readonly quality: string | null
  readonly blocks: readonly {
    readonly line: number
    readonly sourceLine: number | null
    readonly change: string
    readonly before: string | null
    readonly after: string | null
  }[]
}

const source = `---
title: Avtalet
---

Avtalet gäller sedan 2019.

## Vad det betyder

Företag i Malmö säljer till Japan.

- tullar
- tjänster
`
const english = `---
title: The agreement
---

The agreement has applied since 2019.

## What it means

Companies in Malmö sell to Japan.

- tariffs
- services
`
const japanese = `---
title: 協定
---

協定は2019年から有効です。

## 意味

マルメの企業は日本に販売します。

- 関税
- サービス
`
const content = {
  'malmo/index.sv.md': '---\ntitle: Start\n---\n\nVälkommen.\n',
  'malmo/avtal.sv.md': source,
  'malmo/avtal.en.md': english,
  'malmo/avtal.ja.md': japanese,
}

async function run(contentDir: string, ...args: readonly string[]) {
  return runKakehashi(args, { environment: { KAKEHASHI_CONTENT: contentDir, KAKEHASHI_TODAY: '2026-11-26' } })
}

async function statusOf(contentDir: string, page = 'malmo/avtal'): Promise<readonly Status[]> {
  const { stdout } = await run(contentDir, 'status', '--json')
  return (JSON.parse(stdout) as readonly Status[]).filter((status) => status.page === page)
}

/** A content folder whose page is translated and recorded in both languages. */
async function recordedContent(): Promise<string> {
  const folder = temporaryFolder()
  writeFiles(folder, content)
  const { exitCode } = await run(folder, 'done', 'malmo/avtal.en.md', join(folder, 'malmo/avtal.ja.md'))
  expect(exitCode).toBe(0)
  return folder
}

function edit(folder: string, file: string, from: string, to: string): void {
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
}

test('a page goes from missing by unrecorded to current, pages nearer the start first', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, content)
  const { stdout } = await run(folder, 'status', '--json')
  const states = (JSON.parse(stdout) as readonly Status[]).map(
    ({ page, locale, state }) => `${page} ${locale} ${state}`,
  )
  expect(states).toEqual([
    'malmo/ en missing',
    'malmo/ ja missing',
    'malmo/avtal en unrecorded',
    'malmo/avtal ja unrecorded',
  ])
  await run(folder, 'done', 'malmo/avtal.ja.md', '--quality', 'machine')
  expect((await statusOf(folder)).map(({ state, quality }) => [state, quality])).toEqual([
    ['unrecorded', null],
    ['current', 'machine'],
  ])
}, 60_000)

test('a changed paragraph is stale in both translations, and nothing else is', async () => {
  const folder = await recordedContent()
  edit(folder, 'malmo/avtal.sv.md', 'säljer till Japan', 'säljer och köper i Japan')
  const found = await statusOf(folder)
  const block = {
    line: 9,
    sourceLine: 9,
    change: 'changed',
    before: 'Företag i Malmö säljer till Japan.',
    after: 'Företag i Malmö säljer och köper i Japan.',
  }
  expect(found.map(({ state, blocks }) => ({ state, blocks }))).toEqual([
    { state: 'stale', blocks: [block] },
    { state: 'stale', blocks: [block] },
  ])
  const { stdout } = await run(folder, 'status', '--locale', 'sv')
  expect(stdout).toContain('säljer [-till -]{+och köper i +}Japan.')
  await run(folder, 'done', 'malmo/avtal.en.md')
  expect((await statusOf(folder)).map(({ state }) => state)).toEqual(['current', 'stale'])
}, 60_000)

test('how a text is wrapped, quoted and marked is not seen, and a moved block is said to have moved', async () => {
  const folder = await recordedContent()
  edit(folder, 'malmo/avtal.sv.md', 'Företag i Malmö säljer', 'Företag i\nMalmö säljer')
  edit(folder, 'malmo/avtal.sv.md', '- tullar\n- tjänster', '* tullar\n* tjänster')
  expect((await statusOf(folder)).map(({ state }) => state)).toEqual(['current', 'current'])
  edit(folder, 'malmo/avtal.sv.md', '* tullar\n* tjänster', '* tjänster\n* tullar')
  expect((await statusOf(folder)).flatMap(({ blocks }) => blocks.map(({ change }) => change))).toEqual([
    'moved',
    'moved',
  ])
}, 60_000)

test('a translation that lacks a heading or an item lacks structure', async () => {
  const folder = await recordedContent()
  edit(folder, 'malmo/avtal.ja.md', '- サービス\n', '')
  const [, found] = await statusOf(folder)
  expect(found).toMatchObject({ state: 'structure', blocks: [{ change: 'added', after: 'tjänster' }] })
}, 60_000)

test('a translation whose source is gone is orphaned', async () => {
  const folder = await recordedContent()
  renameSync(join(folder, 'malmo/avtal.sv.md'), join(folder, 'malmo/annat.sv.md'))
  expect((await statusOf(folder)).map(({ state }) => state)).toEqual(['orphaned', 'orphaned'])
}, 60_000)

test('the answer is the same with all of git’s history, with one commit, and without git', async () => {
  const folder = await recordedContent()
  const git = (cwd: string, ...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
      cwd,
      stdio: 'pipe',
    })
  git(folder, 'init', '--quiet')
  git(folder, 'add', '.')
  git(folder, 'commit', '--quiet', '--message', 'One')
  edit(folder, 'malmo/avtal.sv.md', '2019', '2020')
  git(folder, 'commit', '--quiet', '--all', '--message', 'Two')
  const [shallow, unpacked] = [join(temporaryFolder(), 'shallow'), temporaryFolder()]
  git(folder, 'clone', '--quiet', '--depth', '1', `file://${folder}`, shallow)
  cpSync(join(folder, 'malmo'), join(unpacked, 'malmo'), { recursive: true })
  const answers = await Promise.all(
    [folder, shallow, unpacked].map(async (dir) =>
      (await statusOf(dir)).map(({ locale, state, blocks }) => ({ locale, state, blocks })),
    ),
  )
  expect(answers[0]?.map(({ state }) => state)).toEqual(['stale', 'stale'])
  expect(answers[1]).toEqual(answers[0])
  expect(answers[2]).toEqual(answers[0])
}, 60_000)

test('pages that help most readers come first: near the start, in the menu, linked to', async () => {
  const folder = temporaryFolder()
  const page = (text: string, fields = '') => `---\ntitle: Sida\n${fields}---\n\n${text}\n`
  writeFiles(folder, {
    'malmo/index.sv.md': page('Läs om [c](c.md) och [d](sektion/d.md).'),
    'malmo/a.sv.md': page('Utanför menyn.', 'navigation: false\n'),
    'malmo/b.sv.md': page('Läs [c](c.md).'),
    'malmo/c.sv.md': page('Två länkar hit.'),
    'malmo/sektion/index.sv.md': page('En sektion.'),
    'malmo/sektion/d.sv.md': page('En länk hit.'),
    'malmo/sektion/e.sv.md': page('Ingen länk hit.'),
  })
  const { stdout } = await run(folder, 'status', '--json')
  const order = (JSON.parse(stdout) as readonly Status[]).filter(({ locale }) => locale === 'en')
  expect(order.map(({ page }) => page.replace('malmo/', ''))).toEqual([
    '',
    'c',
    'b',
    'sektion',
    'sektion/d',
    'a',
    'sektion/e',
  ])
}, 60_000)

test('a page that was moved and edited by hand keeps its record, and where that lies is told', async () => {
  const folder = await recordedContent()
  mkdirSync(join(folder, 'malmo/handel'))
  for (const locale of ['sv', 'en', 'ja'])
    renameSync(join(folder, `malmo/avtal.${locale}.md`), join(folder, `malmo/handel/epa.${locale}.md`))
  edit(folder, 'malmo/handel/epa.sv.md', 'säljer till Japan', 'säljer och köper i Japan')
  const found = await statusOf(folder, 'malmo/handel/epa')
  expect(found.map(({ state, blocks }) => [state, blocks.length])).toEqual([
    ['stale', 1],
    ['stale', 1],
  ])
  const { exitCode, stderr } = await run(folder, 'status', '--locale', 'en')
  expect(exitCode).toBe(0)
  expect(stderr).toContain('malmo/avtal.en.translation.json:1:1  stray-record (warning)')
  expect(stderr).toContain(`Give it the name ${folder}/malmo/handel/epa.en.translation.json.`)
}, 60_000)

test('the record of a translation that was removed is told of, and no other page takes it', async () => {
  const folder = await recordedContent()
  rmSync(join(folder, 'malmo/avtal.ja.md'))
  writeFiles(folder, {
    'malmo/hub.sv.md': '---\ntitle: Hubben\n---\n\nEn mötesplats.\n',
    'malmo/hub.ja.md': '---\ntitle: ハブ\n---\n\n出会いの場です。\n',
  })
  expect((await statusOf(folder, 'malmo/hub')).map(({ state }) => state)).toEqual(['missing', 'unrecorded'])
  const { stderr } = await run(folder, 'status', '--locale', 'en')
  expect(stderr).toContain('malmo/avtal.ja.translation.json:1:1  stray-record (warning)')
  expect(stderr).toContain('Put it back beside its translation, or remove it.')
}, 60_000)

test('a damaged record is an error at its place, and no translation at a name is wrong use', async () => {
  const folder = await recordedContent()
  writeFileSync(join(folder, 'malmo/avtal.en.translation.json'), '{')
  const { exitCode, stderr } = await run(folder, 'status', '--locale', 'en')
  expect(exitCode).toBe(1)
  expect(stderr).toContain('avtal.en.translation.json:1:1  damaged-record')
  const check = await run(folder, 'check', '--locale', 'en')
  expect([check.exitCode, check.stderr]).toEqual([1, expect.stringContaining('damaged-record')])
  const wrong = await run(folder, 'done', 'malmo/avtal.sv.md', '--locale', 'en')
  expect(wrong.exitCode).toBe(2)
  expect(wrong.stderr).toContain('There is no translation at malmo/avtal.sv.md')
}, 60_000)

test('a person reads how many are in which state, and what to do about those that need work', async () => {
  const folder = await recordedContent()
  edit(folder, 'malmo/avtal.sv.md', 'säljer till', 'säljer i')
  await run(folder, 'done', 'malmo/avtal.en.md')
  const { stdout } = await run(folder, 'status', '--locale', 'en')
  expect(stdout.replaceAll(folder, 'content')).toMatchInlineSnapshot(`
    "malmo    older than its source  not translated  up to date
    English                      0               1           1
    日本語                       1               1           0

    older than its source: 1
    Bring these places of the translation up to date, then run npx kakehashi done FILE.
      content/malmo/avtal.ja.md (reviewed)
        content/malmo/avtal.ja.md:9  changed  content/malmo/avtal.sv.md:9
          Företag i Malmö säljer [-till-]{+i+} Japan.

    not translated: 2
    Copy the original to this name and translate it.
      content/malmo/index.en.md
      content/malmo/index.ja.md
    "
  `)
}, 60_000)

test('a dry run writes nothing', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, content)
  await run(folder, 'done', 'malmo/avtal.ja.md', '--dry-run')
  expect((await statusOf(folder)).map(({ state }) => state)).toEqual(['unrecorded', 'unrecorded'])
}, 60_000)
