import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runKakehashi } from '../build-site.ts'
import { listFiles } from '../list-files.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { writeFiles } from '../write-files.ts'

const content = {
  'malmo/index.sv.md': '---\ntitle: Start\n---\n\nVälkommen till Malmö stad.\n',
  'malmo/index.ja.md': '---\ntitle: 開始\nslug: hajime\n---\n\nマルメ市へようこそ。\n',
  'malmo/avtal.sv.md': '---\ntitle: Avtalet\norder: 2\n---\n\nSe [start](index.md) från 2019.\n',
  'shared/glossary.yaml': 'malmo-stad:\n  forms: { sv: Malmö stad, ja: マルメ市 }\n',
}

/** A content folder, a folder to exchange in, and the command that works on them. */
function project(files: Readonly<Record<string, string>> = content) {
  const [folder, out] = [temporaryFolder(), temporaryFolder()]
  writeFiles(folder, files)
  const environment = { KAKEHASHI_CONTENT: folder, KAKEHASHI_TODAY: '2026-11-26' }
  return {
    folder,
    out,
    run: (...args: readonly string[]) => runKakehashi([...args, '--locale', 'en'], { environment }),
    exported: () => listFiles(out).toSorted(),
    change: (path: string, from: string | RegExp, to: string) => {
      const text = readFileSync(path, 'utf8')
      expect(text).toMatch(from)
      writeFileSync(path, text.replace(from, to))
    },
  }
}

test('what is missing goes out, comes back translated, and is recorded', async () => {
  const { folder, out, run, exported, change } = project()
  const { stdout, exitCode } = await run('export', '--to', 'ja', '--out', out)
  expect([exitCode, exported()]).toEqual([0, ['malmo/avtal.ja.xlf']])
  const file = join(out, 'malmo/avtal.ja.xlf')
  expect(stdout).toBe(`Written to ${file}.\n`)
  change(file, /(<source>Avtalet<\/source>)/, '$1<target>協定</target>')
  change(file, /(<source>Se .*?<\/source>)/, '$1<target>2019年からの[始まり](index.md)。</target>')
  expect((await run('import', file, '--dry-run')).stdout).toContain('Would be written: ')
  expect(existsSync(join(folder, 'malmo/avtal.ja.md'))).toBe(false)
  expect((await run('import', file)).exitCode).toBe(0)
  expect(readFileSync(join(folder, 'malmo/avtal.ja.md'), 'utf8')).toBe(
    '---\ntitle: 協定\n---\n\n2019年からの[始まり](index.md)。\n',
  )
  const { stdout: status } = await run('status', '--json')
  expect(JSON.parse(status)).toContainEqual(
    expect.objectContaining({ page: 'malmo/avtal', locale: 'ja', state: 'current', quality: 'draft' }),
  )
}, 60_000)

test('a text that has changed goes out without its translation, which stands in the notes', async () => {
  const { folder, out, run, exported, change } = project()
  await run('done', 'malmo/index.ja.md')
  change(join(folder, 'malmo/index.sv.md'), 'Välkommen till', 'Hej, välkommen till')
  await run('export', '--to', 'ja', '--stale', '--format', 'po', '--out', out)
  expect(exported()).toEqual(['malmo/index.ja.po'])
  expect(readFileSync(join(out, 'malmo/index.ja.po'), 'utf8').split('\n\n').slice(1).join('\n\n')).toBe(
    `#: malmo/index.sv.md:2
#. malmo/index.sv.md, rad 2: sidans titel
msgctxt "title"
msgid "Start"
msgstr "開始"

#: malmo/index.sv.md:5
#. malmo/index.sv.md, rad 5: stycke
#. Ordlista: Malmö stad = マルメ市
#. Texten var tidigare: Välkommen till Malmö stad.
#. Översättningen av den var: マルメ市へようこそ。
msgctxt "b1"
msgid "Hej, välkommen till Malmö stad."
msgstr ""
`,
  )
  change(join(out, 'malmo/index.ja.po'), /msgstr ""\n$/, 'msgstr "こんにちは、マルメ市へようこそ。"\n')
  await run('import', join(out, 'malmo/index.ja.po'), '--quality', 'reviewed', '--role', 'translator')
  expect(readFileSync(join(folder, 'malmo/index.ja.md'), 'utf8')).toBe(
    '---\ntitle: 開始\nslug: hajime\n---\n\nこんにちは、マルメ市へようこそ。\n',
  )
}, 60_000)

test('of two files one of which is damaged none is written', async () => {
  const { folder, out, run, change } = project()
  await run('export', '--to', 'ja', '--format', 'xliff2', '--out', out, 'malmo/index.md', 'malmo/avtal.sv.md')
  const [index, avtal] = ['index', 'avtal'].map((name) => join(out, `malmo/${name}.ja.xlf`)) as [
    string,
    string,
  ]
  change(index, 'マルメ市へ', 'マルメへ')
  const { exitCode, stderr, stdout } = await run('import', index, avtal)
  expect([exitCode, stdout]).toEqual([1, ''])
  expect(stderr).toContain(`${avtal}:4:5  exchange-untranslated\n  The text title is not translated`)
  expect(stderr).toContain('Nothing was written')
  expect(readFileSync(join(folder, 'malmo/index.ja.md'), 'utf8')).toBe(content['malmo/index.ja.md'])
}, 60_000)

test('a text that only the translation has is told of before it goes', async () => {
  const { folder, out, run, change } = project()
  change(join(folder, 'malmo/index.ja.md'), /$/, '\n市の担当者の言葉。\n')
  await run('export', '--to', 'ja', '--out', out, 'malmo/index.md')
  const { exitCode, stderr } = await run('import', join(out, 'malmo/index.ja.xlf'))
  expect(exitCode).toBe(0)
  expect(stderr).toContain('index.ja.md:8:1  exchange-dropped (warning)')
}, 60_000)

test('a draft goes out when it is named, and one that is there stays one with what it has of its own', async () => {
  const { folder, out, run, exported, change } = project({
    ...content,
    'malmo/avtal.ja.md':
      '---\ntitle: 下書き\nslug: kyotei\ndraft: true\n---\n\n[始まり](index.md)は2019年。\n\n追記。\n',
    'malmo/utkast.sv.md': '---\ntitle: Utkast\ndraft: true\n---\n\nHej.\n',
    'malmo/snart.sv.md': '---\ntitle: Snart\npublish: 2026-12-24\n---\n\nHej.\n',
    'malmo/borta.sv.md': '---\ntitle: Borta\nunpublish: 2026-11-01\n---\n\nHej.\n',
  })
  await run('export', '--to', 'ja', '--out', out)
  expect(exported()).toEqual(['malmo/snart.ja.xlf'])
  await run('export', '--to', 'ja', '--out', out, 'malmo/utkast.md', 'malmo/avtal.md')
  expect(exported()).toEqual(['malmo/avtal.ja.xlf', 'malmo/snart.ja.xlf', 'malmo/utkast.ja.xlf'])
  const file = join(out, 'malmo/avtal.ja.xlf')
  change(file, /(<source>Avtalet<\/source>)(?:\s*<target[^>]*>.*?<\/target>)?/, '$1<target>協定</target>')
  change(
    file,
    /(<source>Se .*?<\/source>)(?:\s*<target[^>]*>.*?<\/target>)?/,
    '$1<target>2019年からの[始まり](index.md)。</target>',
  )
  const { exitCode, stderr } = await run('import', file)
  expect([exitCode, stderr]).toEqual([0, expect.stringContaining('追記。')])
  expect(readFileSync(join(folder, 'malmo/avtal.ja.md'), 'utf8')).toBe(
    '---\ntitle: 協定\nslug: kyotei\ndraft: true\n---\n\n2019年からの[始まり](index.md)。\n',
  )
}, 60_000)

test('check tells of a term that a translation does not have', async () => {
  const { run } = project({ ...content, 'malmo/index.ja.md': '---\ntitle: 開始\n---\n\n市へようこそ。\n' })
  const { exitCode, stderr } = await run('check')
  expect(exitCode).toBe(0)
  expect(stderr).toMatch(
    /index\.ja\.md:5:1 {2}glossary-term \(warning\)\n.*"Malmö stad" \(.*index\.sv\.md:5:16\)/,
  )
}, 60_000)

test('no page at a name, no file, and no language are wrong use', async () => {
  const { out, run } = project()
  expect((await run('export', '--to', 'ja', '--out', out, 'malmo/nej.md')).exitCode).toBe(2)
  expect((await run('export', '--to', 'sv', '--out', out, 'malmo/avtal.md')).exitCode).toBe(2)
  expect((await run('export', '--out', out)).exitCode).toBe(2)
  expect((await run('import', join(out, 'nej.xlf'))).exitCode).toBe(2)
}, 60_000)
