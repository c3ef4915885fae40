import { expect, test } from 'vitest'
import { runKakehashi } from '../build-site.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { writeFiles } from '../write-files.ts'
import { type Files, page } from './bad-input.ts'

function contentOf(files: Files): string {
  const content = temporaryFolder()
  writeFiles(content, files)
  return content
}

function check(
  files: Files,
  environment: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
) {
  return runKakehashi(['check', ...args], {
    environment: { KAKEHASHI_CONTENT: contentOf(files), ...environment },
  })
}

const faulty = {
  'malmo/a.sv.md': page('Ett <b>två</b>.\n\nTODO, $left', 'titel: a\norder: x\n'),
  'malmo/b.sv.md': page('[a](finns.md)'),
  'association/c.sv.md': `\ufeff${page('Text.')}`,
}

test.concurrent('all problems are found in one run, sorted by file, line and column, with their lines and advice', async () => {
  const { exitCode, stderr, stdout } = await check(faulty)
  const heads = stderr.split('\n').filter((line) => /^\S.*:\d+:\d+ {2}/.test(line))
  expect(heads.map((line) => line.replace(/^.*\/(?=[abc]\.sv)/, ''))).toEqual([
    'c.sv.md:1:1  byte-order-mark (notice)',
    'a.sv.md:3:1  unknown-key',
    'a.sv.md:4:8  wrong-type',
    'a.sv.md:6:5  raw-html (warning)',
    'a.sv.md:8:1  placeholder',
    'a.sv.md:8:7  placeholder',
    'b.sv.md:4:1  missing-page',
  ])
  expect(stderr).toContain('  > 3 | titel: a\n')
  expect(stderr).toContain('Did you mean "title"?')
  expect(stderr.trimEnd().split('\n').at(-1)).toBe('5 errors, 1 warning, 1 notice')
  expect([exitCode, stdout]).toEqual([1, ''])
})

test.concurrent('notices and warnings do not fail', async () => {
  const { exitCode, stderr } = await check({
    'malmo/a.sv.md': page('Malmo\u0308 <b>').replaceAll('\n', '\r\n'),
  })
  expect(exitCode).toBe(0)
  expect(stderr.trimEnd().split('\n').at(-1)).toBe('0 errors, 1 warning, 2 notices')
})

test.concurrent('on GitHub each problem stands beside its line, in the language of the machine', async () => {
  const { exitCode, stdout } = await check(faulty, { GITHUB_ACTIONS: 'true', LC_ALL: 'sv_SE.UTF-8' })
  expect(exitCode).toBe(1)
  const lines = stdout.trimEnd().split('\n')
  expect(lines).toHaveLength(7)
  for (const line of lines)
    expect(line).toMatch(/^::(?:error|warning|notice) file=[^,:]+,line=\d+,col=\d+,title=[a-z-]+::\S.*$/)
  expect(lines[4]).toMatch(/^::error file=\S+\/a\.sv\.md,line=8,col=1,title=placeholder::Texten "TODO"/)
})

test.concurrent('a name with a comma or a line feed cannot add to an annotation', async () => {
  const { stdout } = await check({ 'malmo/a,b\n::error.sv.md': page('Text.') }, { GITHUB_ACTIONS: 'true' })
  expect(stdout.trimEnd().split('\n')).toHaveLength(1)
  expect(stdout).toContain('a%2Cb%0A%3A%3Aerror.sv.md')
})

test.concurrent('problems are told in the editor’s language, to programs in English', async () => {
  const one = { 'malmo/a.sv.md': page('TODO') }
  const swedish = await check(one, { LC_ALL: 'sv_SE.UTF-8' })
  const japanese = await check(one, { LC_ALL: 'ja_JP.UTF-8' })
  const asked = await check(one, { LC_ALL: 'sv_SE.UTF-8' }, ['--locale', 'ja'])
  const json = await check(one, { LC_ALL: 'ja_JP.UTF-8' }, ['--json'])
  expect(swedish.stderr).toContain('Texten "TODO"')
  expect(swedish.stderr).toContain('1 fel')
  expect(japanese.stderr).toContain('エラー1件')
  expect(asked.stderr).toBe(
    japanese.stderr.replaceAll(/\S*\/malmo/g, asked.stderr.split(':')[0]?.replace(/\/a\.sv\.md$/, '') ?? ''),
  )
  expect(json.stdout).toContain('The text \\"TODO\\" looks like')
})

test.concurrent.each([
  ['an unknown command', ['chekc']],
  ['an unknown option', ['check', '--jsn']],
  ['a word too many', ['check', 'malmo']],
  ['a language that is none', ['check', '--locale', 'xx']],
])('%s is wrong use', async (_, args) => {
  const { exitCode, stderr } = await runKakehashi(args)
  expect(exitCode).toBe(2)
  expect(stderr).not.toBe('')
})

test.concurrent('a content folder that is not there is a problem of its own', async () => {
  const environment = { KAKEHASHI_CONTENT: '/no/such/folder' }
  const { exitCode, stdout } = await runKakehashi(['check', '--json'], { environment })
  expect([exitCode, JSON.parse(stdout)]).toMatchObject([
    1,
    [{ code: 'unreadable-file', file: '/no/such/folder' }],
  ])
})
