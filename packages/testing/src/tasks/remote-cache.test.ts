import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { runKakehashi } from '../build-site.ts'
import { compareFolders } from '../compare-folders.ts'
import { copyProject } from '../copy-project.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { writeFiles } from '../write-files.ts'
import { type CacheServer, startCacheServer } from './cache-server.ts'
import { buildWithSummary } from './task-summary.ts'

const [first, second] = [copyProject().folder, copyProject().folder]
const page = (title: string) => `---\ntitle: ${title}\n---\n${title}.\n`
const readOnly = { TURBO_CACHE: 'local:rw,remote:r' }
const all = (status: 'HIT' | 'MISS') => ({
  'association#build': status,
  'malmo#build': status,
  'search#index:en': status,
  'search#index:ja': status,
  'search#index:sv': status,
})
let server: CacheServer
let variables: Readonly<Record<string, string>>

async function build(folder: string, environment: Readonly<Record<string, string>> = {}) {
  const result = await buildWithSummary(folder, { ...variables, ...environment })
  expect(result.stderr).toContain('0 errors')
  return result
}

/** A second machine that has built nothing yet. */
function forget(folder: string): void {
  for (const path of [
    '.turbo',
    '.cache/builds',
    '.cache/pictures',
    '.cache/editor',
    'packages/search/.built',
  ])
    rmSync(join(folder, path), { recursive: true, force: true })
  for (const site of ['malmo', 'association'])
    for (const path of ['.built', 'dist'])
      rmSync(join(folder, 'sites', site, path), { recursive: true, force: true })
}

function differences(): readonly string[] {
  return ['malmo', 'association'].flatMap((site) =>
    compareFolders(join(first, 'sites', site, 'dist'), join(second, 'sites', site, 'dist')),
  )
}

function uploads(): number {
  return server.requests.filter((request) => request.startsWith('PUT')).length
}

beforeAll(async () => {
  server = await startCacheServer()
  variables = {
    TURBO_API: server.url,
    TURBO_TOKEN: 'token',
    TURBO_TEAM: 'team_kakehashi',
    TURBO_REMOTE_CACHE_SIGNATURE_KEY: 'a key of thirty-two bytes or more',
  }
  for (const folder of [first, second])
    writeFiles(folder, {
      'content/malmo/index.sv.md': page('Hej'),
      'content/malmo/b.sv.md': page('B'),
      'content/association/index.sv.md': page('Hej'),
    })
  expect((await build(first)).tasks).toEqual(all('MISS'))
}, 60_000)

afterAll(() => server.close())

beforeEach(() => {
  server.answer('well')
  forget(second)
})

test('a machine that has built nothing takes everything from another, to the byte', async () => {
  const before = uploads()
  expect((await build(second)).tasks).toEqual(all('HIT'))
  expect(differences()).toEqual([])
  expect(uploads()).toBe(before)
})

test('every artifact is signed', () => {
  expect([...server.artifacts.values()].filter(({ tag }) => tag === '')).toEqual([])
  expect(server.artifacts.size).toBe(5)
})

test('what was signed with another key is not taken', async () => {
  const other = { ...readOnly, TURBO_REMOTE_CACHE_SIGNATURE_KEY: 'another key of thirty-two bytes or more' }
  expect((await build(second, other)).tasks).toEqual(all('MISS'))
  expect(differences()).toEqual([])
})

test.each([
  ['of another signature', { tag: 'x'.repeat(44) }],
  ['without a signature', { tag: '' }],
  ['with other bytes', { bytes: Buffer.from('not what was signed') }],
])('an artifact %s is not taken', async (_name, change) => {
  const kept = [...server.artifacts]
  for (const [path, artifact] of kept) server.artifacts.set(path, { ...artifact, ...change })
  expect((await build(second, readOnly)).tasks).toEqual(all('MISS'))
  expect(differences()).toEqual([])
  for (const [path, artifact] of kept) server.artifacts.set(path, artifact)
})

test('without a key nothing is taken and nothing uploaded, and that is said', async () => {
  const before = uploads()
  const { TURBO_REMOTE_CACHE_SIGNATURE_KEY: _key, ...withoutKey } = variables
  const { tasks, stderr } = await buildWithSummary(second, withoutKey)
  expect(tasks).toEqual(all('MISS'))
  expect(stderr).toContain('artifact signature error')
  expect(uploads()).toBe(before)
})

test.each(['', 'guess me'])('with %j for a key there is no build', async (key) => {
  const before = server.requests.length
  const environment = { ...variables, TURBO_REMOTE_CACHE_SIGNATURE_KEY: key }
  const { exitCode, stderr } = await runKakehashi(['build'], { projectDir: second, environment })
  expect(exitCode).toBe(2)
  expect(stderr).toContain('TURBO_REMOTE_CACHE_SIGNATURE_KEY is too short.')
  expect(server.requests.length).toBe(before)
})

test('a job that is not given any of the secrets builds without the cache', async () => {
  const before = server.requests.length
  await build(second, { TURBO_TOKEN: '', TURBO_REMOTE_CACHE_SIGNATURE_KEY: '' })
  expect(server.requests.length).toBe(before)
})

test('a job that may only read takes what there is, and uploads nothing of its own', async () => {
  const before = uploads()
  expect((await build(second, readOnly)).tasks).toEqual(all('HIT'))
  writeFiles(second, { 'content/malmo/b.sv.md': page('Changed') })
  expect((await build(second, readOnly)).tasks).toMatchObject({
    'malmo#build': 'MISS',
    'search#index:sv': 'MISS',
  })
  writeFiles(second, { 'content/malmo/b.sv.md': page('B') })
  expect(uploads()).toBe(before)
})

test('a build of another folder asks for nothing and uploads nothing', async () => {
  const before = server.requests.length
  await build(second, { KAKEHASHI_OUT: temporaryFolder() })
  expect(server.requests.length).toBe(before)
})

test('a server that answers late is used', async () => {
  server.answer('late')
  expect((await build(second)).tasks).toEqual(all('HIT'))
})

test.each([
  ['answers with a fault', 'with a fault'],
  ['never answers', 'never'],
] as const)('a server that %s makes no build fail', async (_name, mood) => {
  server.answer(mood)
  // what turbo.json allows is for downloads of large sites
  const seconds = { TURBO_REMOTE_CACHE_TIMEOUT: '1', TURBO_REMOTE_CACHE_UPLOAD_TIMEOUT: '1' }
  const { tasks, exitCode } = await build(second, seconds)
  expect(exitCode).toBe(0)
  expect(tasks).toEqual(all('MISS'))
  expect(differences()).toEqual([])
})

test('a server that is down makes no build fail, and that is said', async () => {
  const { tasks, exitCode, stderr } = await build(second, { TURBO_API: 'http://127.0.0.1:9' })
  expect(exitCode).toBe(0)
  expect(tasks).toEqual(all('MISS'))
  expect(stderr).toContain('Remote caching unavailable')
  expect(differences()).toEqual([])
})

test('a server for the cache does not start without its secrets', async () => {
  const { exitCode, stderr } = await runKakehashi(['cache'], {
    environment: { TURBO_TOKEN: 'token', TURBO_REMOTE_CACHE_SIGNATURE_KEY: '' },
  })
  expect(exitCode).toBe(2)
  expect(stderr).toMatch(/Set these environment variables: TURBO_REMOTE_CACHE_SIGNATURE_KEY\.\n/)
})
