import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { locale } from '@kakehashi/i18n'
import { openProject, type Project } from '@kakehashi/site'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { areSitesAsLeft, inputState, rememberBuild, unchangedBuild } from './last-build.ts'

const en = locale('en')
const said = { problems: [], summary: ['malmo: 1 page'] }
let root = ''
let project: Project

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

const siteFile = `export default { origin: 'https://a.example', basePath: '/', locales: ['sv'], port: 8080, name: { sv: 'A' }, tagline: { sv: 'A' }, owner: { type: 'NGO', name: { sv: 'A' }, url: 'https://a.example/' } }\n`

/** What the last build said, if nothing has changed since. */
function last() {
  const inputs = inputState(project, en)
  return inputs === null ? null : unchangedBuild(project, inputs)
}

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'kakehashi-'))
  for (const path of ['package.json', 'package-lock.json', 'turbo.json']) write(path, '{}')
  write('sites/malmo/site.ts', siteFile)
  write('packages/theme/src/index.ts', '')
  write('content/malmo/index.sv.md', 'AAA')
  write('sites/malmo/dist/index.html', 'AAA')
  project = await openProject(root, {})
  mkdirSync(dirname(project.workDir), { recursive: true })
  await setTimeout(100)
  rememberBuild(project, inputState(project, en) ?? '', said)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true })
})

test('nothing has changed', () => {
  expect(last()).toMatchObject(said)
  expect(areSitesAsLeft(project)).toBe(true)
})

test('the sites are as they were left when the content is not, until one of their files changes', () => {
  write('content/malmo/index.sv.md', 'BBB')
  expect([last(), areSitesAsLeft(project)]).toEqual([null, true])
  write('sites/malmo/dist/index.html', 'BBB')
  expect(areSitesAsLeft(project)).toBe(false)
})

test.each<readonly [string, () => void]>([
  ['a text of the same length', () => write('content/malmo/index.sv.md', 'BBB')],
  ['a new page', () => write('content/malmo/b.sv.md', 'B')],
  ['a page that is gone', () => rmSync(join(root, 'content/malmo/index.sv.md'))],
  ['a site’s settings', () => write('sites/malmo/site.ts', `${siteFile}\n`)],
  ['a file of a site', () => write('sites/malmo/own.njk', 'x')],
  ['the program', () => write('packages/theme/src/index.ts', '\n')],
  ['a library', () => write('package-lock.json', '{ }')],
  ['what is installed', () => write('node_modules/.package-lock.json', '{}')],
  ['a finished file that is gone', () => rmSync(join(root, 'sites/malmo/dist/index.html'))],
  ['a finished file that is damaged', () => write('sites/malmo/dist/index.html', 'BBB')],
  ['a file too many', () => write('sites/malmo/dist/b.html', '')],
  ['another day', () => vi.stubEnv('KAKEHASHI_TODAY', '2030-01-01')],
  [
    'a text whose time is that of the old one',
    () => {
      write('content/malmo/index.sv.md', 'BBB')
      utimesSync(join(root, 'content/malmo/index.sv.md'), 0, 0)
    },
  ],
])('%s is a change', async (_name, change) => {
  change()
  await setTimeout(100)
  expect(last()).toBeNull()
})

test('another language of messages is a change', () => {
  expect(inputState(project, locale('sv'))).not.toBe(inputState(project, en))
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
  expect(last()).toMatchObject(said)
})
