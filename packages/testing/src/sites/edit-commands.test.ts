import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runKakehashi } from '../build-site.ts'
import { listFiles } from '../list-files.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { writeFiles } from '../write-files.ts'

const page = (title: string, fields = '', text = 'Text.') => `---\ntitle: ${title}\n${fields}---\n\n${text}\n`

const content = {
  'malmo/index.sv.md': page('Start', '', '[Avtal](avtal.md#mer)'),
  'malmo/avtal.sv.md': page('Avtal', '', '## Mer\n\n[Start](index.md)'),
  'malmo/avtal.en.md': page('Agreement', 'slug: agreement\n', '## More\n\n[Start](index.md)'),
  'malmo/hub.sv.md': page('Hub'),
  'association/index.sv.md': page('Start', '', '[Avtal](malmo:avtal.md)'),
}

function contentFolder() {
  const folder = temporaryFolder()
  writeFiles(folder, content)
  const run = (...args: readonly string[]) =>
    runKakehashi(args, {
      environment: { KAKEHASHI_CONTENT: folder, KAKEHASHI_TODAY: '2026-11-26', LC_ALL: 'en_GB' },
    })
  return {
    folder,
    run,
    file: (path: string) => readFileSync(join(folder, path), 'utf8'),
    files: () =>
      Object.fromEntries(listFiles(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')])),
  }
}

test.concurrent('a new page is a draft that check has nothing against, also when it is published', async () => {
  const { folder, run, file } = contentFolder()
  const { exitCode, stderr } = await run(
    'new',
    'malmo/nyhet',
    '--title',
    'En: nyhet',
    '--kind',
    'news',
    '--date',
    '2026-11-30',
  )
  expect([exitCode, stderr]).toEqual([0, expect.stringContaining('malmo/nyhet.sv.md is a draft')])
  expect(file('malmo/nyhet.sv.md')).toBe(
    '---\ntitle: "En: nyhet"\nkind: news\ndate: 2026-11-30\ndraft: true\n---\n\nSkriv texten här.\n',
  )
  writeFiles(folder, { 'malmo/nyhet.sv.md': file('malmo/nyhet.sv.md').replace('draft: true\n', '') })
  expect((await run('check')).exitCode).toBe(0)
}, 60_000)

test.concurrent('a script is told what is missing, and nothing is written over', async () => {
  const { run, files } = contentFolder()
  const missing = await run('new', 'malmo/motet', '--kind', 'event')
  expect([missing.exitCode, missing.stderr]).toEqual([2, expect.stringContaining('--title, --start')])
  const there = await run('new', 'malmo/hub', '--title', 'Hub')
  expect([there.exitCode, there.stderr]).toEqual([2, expect.stringContaining('hub.sv.md exists already')])
  const other = await run('new', 'malmo/hub.en.md', '--title', 'Hub')
  expect([other.exitCode, other.stderr]).toEqual([2, expect.stringContaining('kakehashi translate')])
  const wrong = await run('new', 'malmo/motet', '--title', 'M', '--kind', 'news', '--date', '2026-02-30')
  expect([wrong.exitCode, wrong.stderr]).toEqual([1, expect.stringContaining('impossible-date')])
  const dry = await run('new', 'malmo/motet', '--title', 'M', '--dry-run')
  expect([dry.exitCode, dry.stdout]).toEqual([0, expect.stringContaining('title: M')])
  expect(files()).toEqual(content)
}, 60_000)

test.concurrent('a translation begins as a draft, and is compared with its source afterwards', async () => {
  const { folder, run, file } = contentFolder()
  const made = await run('translate', 'malmo/avtal', '--to', 'ja')
  expect([made.exitCode, made.stderr]).toEqual([
    0,
    expect.stringContaining('kakehashi done malmo/avtal.ja.md'),
  ])
  expect(file('malmo/avtal.ja.md')).toBe(page('Avtal', 'draft: true\n', '## Mer\n\n[Start](index.md)'))
  writeFiles(folder, {
    'malmo/avtal.ja.md': page('協定', 'draft: true\n', '## 詳しく\n\n[トップ](index.md)'),
  })
  const done = await run('done', 'malmo/avtal.ja.md')
  expect(done.stdout).toContain('Remove the line draft: true')
  expect((await run('translate', 'malmo/avtal', '--to', 'ja')).stderr).toContain('has caught up')
  writeFiles(folder, { 'malmo/avtal.sv.md': page('Avtal', '', '## Mycket mer\n\n[Start](index.md)') })
  const stale = await run('translate', 'malmo/avtal', '--to', 'ja')
  expect(stale.stdout.replaceAll(`${folder}/`, '')).toBe(
    'malmo/avtal.sv.md:5  malmo/avtal.ja.md:6  changed\n  sv  [-Mer-]{+Mycket mer+}\n  ja  詳しく\n',
  )
  const before = file('malmo/avtal.ja.md')
  expect((await run('translate', 'malmo/avtal', '--to', 'ja', '--update')).exitCode, 'unasked').toBe(2)
  expect(file('malmo/avtal.ja.md')).toBe(before)
  expect((await run('translate', 'malmo/avtal', '--to', 'ja', '--update', '--yes')).exitCode).toBe(0)
  expect(file('malmo/avtal.ja.md')).toBe(before.replace('## 詳しく\n', '## 詳しく\n\n## Mycket mer\n'))
}, 60_000)

test.concurrent('a move is printed line by line, done at once, and leaves a content without errors', async () => {
  const { folder, run, file, files } = contentFolder()
  const dry = await run('move', 'malmo/avtal', 'malmo/om/', '--dry-run')
  expect([dry.exitCode, files()]).toEqual([0, content])
  expect(dry.stdout.replaceAll(`${folder}/`, '')).toBe(`malmo/avtal.en.md → malmo/om/avtal.en.md
malmo/avtal.sv.md → malmo/om/avtal.sv.md
association/index.sv.md:5  malmo:avtal.md → malmo:om/avtal.md
malmo/avtal.en.md:8  index.md → ../index.md
malmo/avtal.sv.md:7  index.md → ../index.md
malmo/index.sv.md:5  avtal.md#mer → om/avtal.md#mer
malmo/avtal.en.md:4  + formerSlugs: [/agreement]
malmo/avtal.sv.md:3  + formerSlugs: [/avtal]
`)
  const real = await run('move', join(folder, 'malmo/avtal.sv.md'), 'malmo/om/')
  expect([real.exitCode, real.stdout]).toEqual([0, dry.stdout])
  expect(existsSync(join(folder, 'malmo/avtal.sv.md'))).toBe(false)
  expect((await run('check')).exitCode).toBe(0)
  const slug = await run('move', 'malmo/om/avtal', '--slug', 'en=the-agreement')
  expect(slug.exitCode).toBe(0)
  expect(file('malmo/om/avtal.en.md')).toContain(
    'slug: the-agreement\nformerSlugs: [/agreement, agreement]\n',
  )
  expect((await run('check')).exitCode).toBe(0)
}, 60_000)

test.concurrent('a move that would leave errors, or that says nothing, changes nothing', async () => {
  const { run, files } = contentFolder()
  const refused = await run('move', 'malmo/avtal', 'malmo/sok')
  expect([refused.exitCode, refused.stderr]).toEqual([1, expect.stringContaining('reserved-slug')])
  for (const args of [
    ['malmo/avtal'],
    ['malmo/nope', 'malmo/b'],
    ['malmo/avtal', '--slug', 'xx=a'],
    ['malmo/hub', 'malmo/avtal.md'],
  ])
    expect((await run('move', ...args)).exitCode, args.join(' ')).toBe(2)
  expect(files()).toEqual(content)
}, 60_000)

test.concurrent('a footer that names a page is told', async () => {
  const { run, folder } = contentFolder()
  writeFiles(folder, { 'malmo/kontakt.sv.md': page('Kontakt') })
  const { stderr } = await run('move', 'malmo/kontakt', 'malmo/om/kontakt')
  expect(stderr).toContain('sites/malmo/site.ts names kontakt.md in its footer. Write om/kontakt.md there.')
}, 60_000)

test.concurrent('a page is removed when it is confirmed and nothing leads there, or when something stands in its place', async () => {
  const { run, file, files } = contentFolder()
  expect((await run('remove', 'malmo/hub')).exitCode, 'nobody can be asked').toBe(2)
  const linked = await run('remove', 'malmo/avtal', '--yes')
  expect([linked.exitCode, linked.stderr]).toEqual([
    1,
    expect.stringMatching(/association\/index\.sv\.md:5:9 {2}malmo:avtal\.md[\s\S]*malmo\/index\.sv\.md:5:9/),
  ])
  expect((await run('remove', 'malmo/avtal', '--redirect-to', 'malmo/hub', '--dry-run')).exitCode).toBe(0)
  expect(files()).toEqual(content)
  const removed = await run('remove', 'malmo/avtal', '--redirect-to', 'malmo/hub', '--yes')
  expect(removed.exitCode).toBe(0)
  expect(file('malmo/index.sv.md')).toContain('[Avtal](hub.md)')
  expect(file('malmo/redirects.yaml')).toContain('/samarbete-med-japan/en/agreement/: hub.md')
  expect((await run('check')).exitCode).toBe(0)
}, 60_000)

test.concurrent('a page without links is removed with a word about its addresses, and a translation alone', async () => {
  const { run, folder, file } = contentFolder()
  const hub = await run('remove', 'malmo/hub', '--yes')
  expect([hub.exitCode, hub.stderr]).toEqual([
    0,
    expect.stringContaining(
      'https://malmo.se/samarbete-med-japan/en/hub/ will be told that the page is gone',
    ),
  ])
  expect(file('malmo/redirects.yaml')).toContain('/samarbete-med-japan/en/hub/: gone\n')
  expect((await run('remove', 'malmo/avtal', '--locale', 'en', '--yes')).exitCode).toBe(0)
  expect([
    existsSync(join(folder, 'malmo/avtal.en.md')),
    existsSync(join(folder, 'malmo/avtal.sv.md')),
  ]).toEqual([false, true])
  expect((await run('remove', 'malmo/avtal.sv.md', '--yes')).exitCode).toBe(1)
}, 60_000)

test.concurrent('a page that moves, and a page that links to it, are up to date in their translations as before', async () => {
  const { folder, run, file } = contentFolder()
  writeFiles(folder, { 'malmo/index.en.md': page('Home', '', '[Agreement](avtal.md#mer)') })
  const statesOf = async () => {
    const { stdout } = await run('status', '--json')
    const pages: readonly { file: string; state: string }[] = JSON.parse(stdout)
    return pages.filter(({ state }) => state !== 'missing').map(({ state }) => state)
  }
  await run('done', 'malmo/avtal.en.md', 'malmo/index.en.md')
  expect(await statesOf()).toEqual(['current', 'current'])
  const moved = await run('move', 'malmo/avtal', 'malmo/om/avtal')
  expect(moved.exitCode).toBe(0)
  expect(file('malmo/om/avtal.en.translation.json')).toContain('[Start](../index.md)')
  expect(file('malmo/index.en.translation.json')).toContain('[Avtal](om/avtal.md#mer)')
  expect(await statesOf()).toEqual(['current', 'current'])
}, 60_000)
