import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { locale } from '@kakehashi/i18n'
import { openProject, type Project } from '@kakehashi/site'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Inputs, inputState, lastBuild, rememberBuild } from './last-build.ts'

const en = locale('en')
const said = { problems: [], summary: ['malmo: 1 page'] }
let root = ''
let project: Project
let remembered: Inputs = { content: '', program: '' }

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

const siteFile = `export default { origin: 'https://a.example', basePath: '/', locales: ['sv'], port: 8080, name: { sv: 'A' }, tagline: { sv: 'A' }, owner: { type: 'NGO', name: { sv: 'A' }, url: 'https://a.example/' } }\n`

/** What is as the last build read it and left it. */
function unchanged(): readonly string[] {
  const last = lastBuild(project)
  const now = inputState(project, en)
  return [
    ...(remembered.content === now?.content ? ['content'] : []),
    ...(remembered.program === now?.program ? ['program'] : []),
    ...(last === null ? [] : ['sites']),
  ]
}

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'kakehashi-'))
  for (const path of ['package.json', 'package-lock.json', 'turbo.json']) write(path, '{}')
  write('sites/malmo/site.ts', siteFile)
  write('packages/theme/src/index.ts', '')
  write('content/malmo/index.sv.md', 'AAA')
  write('content/malmo/dist/index.sv.md', 'AAA')
  write('sites/malmo/dist/index.html', 'AAA')
  write('sites/malmo/dist/dist/index.html', 'AAA')
  project = await openProject(root, {})
  mkdirSync(dirname(project.workDir), { recursive: true })
  await setTimeout(100)
  remembered = inputState(project, en) ?? remembered
  rememberBuild(project, { inputs: remembered, ...said })
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true })
})

test('nothing has changed', () => {
  expect(lastBuild(project)).toMatchObject({ ...said, inputs: remembered })
  expect(unchanged()).toEqual(['content', 'program', 'sites'])
})

test.each<readonly [string, string, () => void]>([
  ['a text of the same length', 'content', () => write('content/malmo/index.sv.md', 'BBB')],
  ['a text of a page “dist”', 'content', () => write('content/malmo/dist/index.sv.md', 'BBB')],
  ['a new page', 'content', () => write('content/malmo/b.sv.md', 'B')],
  ['a page that is gone', 'content', () => rmSync(join(root, 'content/malmo/index.sv.md'))],
  ['a site’s settings', 'program', () => write('sites/malmo/site.ts', `${siteFile}\n`)],
  ['a file of a site', 'program', () => write('sites/malmo/own.njk', 'x')],
  ['a source of the program', 'program', () => write('packages/theme/src/index.ts', '\n')],
  ['a library', 'program', () => write('package-lock.json', '{ }')],
  ['what is installed', 'program', () => write('node_modules/.package-lock.json', '{}')],
  ['another day', 'program', () => vi.stubEnv('KAKEHASHI_TODAY', '2030-01-01')],
  ['a finished file that is gone', 'sites', () => rmSync(join(root, 'sites/malmo/dist/index.html'))],
  ['a finished file that is damaged', 'sites', () => write('sites/malmo/dist/index.html', 'BBB')],
  ['a page “dist” that is damaged', 'sites', () => write('sites/malmo/dist/dist/index.html', 'BBB')],
  ['a file too many', 'sites', () => write('sites/malmo/dist/b.html', '')],
  [
    'a text whose time is that of the old one',
    'content',
    () => {
      write('content/malmo/index.sv.md', 'BBB')
      utimesSync(join(root, 'content/malmo/index.sv.md'), 0, 0)
    },
  ],
])('%s is a change of the %s, and of nothing else', async (_name, kind, change) => {
  change()
  await setTimeout(100)
  expect(unchanged()).toEqual(['content', 'program', 'sites'].filter((other) => other !== kind))
})

test('another language of messages is a change', () => {
  expect(inputState(project, locale('sv'))?.program).not.toBe(inputState(project, en)?.program)
})

test.each<readonly [string, () => void]>([
  ['a file has just changed', () => write('content/malmo/b.sv.md', 'B')],
  ['a folder is a link', () => symlinkSync(tmpdir(), join(root, 'content/malmo/b'))],
  ['turbo is asked for a summary', () => vi.stubEnv('TURBO_RUN_SUMMARY', 'true')],
])('nobody knows where %s', (_name, change) => {
  change()
  expect(inputState(project, en)).toBeNull()
})

test('what others make of the folders of the program is none', async () => {
  write('sites/malmo/.built/site/index.html', 'x')
  write('packages/search/node_modules/a/index.js', 'x')
  await setTimeout(100)
  expect(unchanged()).toEqual(['content', 'program', 'sites'])
})
