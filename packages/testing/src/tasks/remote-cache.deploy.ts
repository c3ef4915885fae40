import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningCommand, startKakehashi } from '../build-site.ts'
import { compareFolders } from '../compare-folders.ts'
import { copyProject } from '../copy-project.ts'
import { freePort } from '../deploy/test-server.ts'
import { listFiles } from '../list-files.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { buildWithSummary } from './task-summary.ts'

const [first, second, third] = [copyProject().folder, copyProject().folder, copyProject().folder]
const storage = join(temporaryFolder(), 'artifacts')
const secrets = {
  TURBO_TOKEN: 'token',
  TURBO_REMOTE_CACHE_SIGNATURE_KEY: 'a key of thirty-two bytes or more',
}
let server: RunningCommand
let variables: Readonly<Record<string, string>>

async function build(folder: string, environment: Readonly<Record<string, string>> = {}) {
  const result = await buildWithSummary(folder, { ...variables, ...environment })
  expect(result.exitCode).toBe(0)
  return result
}

beforeAll(async () => {
  for (const folder of [first, second, third])
    cpSync(join(import.meta.dirname, '../../../../content'), join(folder, 'content'), { recursive: true })
  const port = await freePort()
  server = startKakehashi(['cache'], {
    environment: { ...secrets, PORT: String(port), STORAGE_PATH: storage },
  })
  while (!server.printed().includes('Server listening')) {
    expect(server.child.exitCode, server.printed()).toBeNull()
    await setTimeout(100)
  }
  variables = { ...secrets, TURBO_API: `http://127.0.0.1:${port}`, TURBO_TEAM: 'team_kakehashi' }
}, 120_000)

afterAll(async () => {
  server.child.kill()
  await server.ended
})

test('the server listens on loopback alone', () => {
  expect(server.printed().match(/listening at (\S+):\d+"/g)).toHaveLength(1)
  expect(server.printed()).toMatch(/listening at http:\/\/127\.0\.0\.1:/)
})

test('two clones of the real sites: the second builds nothing, to the byte', async () => {
  const built = await build(first)
  expect(new Set(Object.values(built.tasks))).toEqual(new Set(['MISS']))
  const taken = await build(second)
  expect(Object.keys(taken.tasks)).toEqual(Object.keys(built.tasks))
  expect(new Set(Object.values(taken.tasks))).toEqual(new Set(['HIT']))
  for (const site of ['malmo', 'association'])
    expect(compareFolders(join(first, 'sites', site, 'dist'), join(second, 'sites', site, 'dist'))).toEqual(
      [],
    )
})

test('a third with another key builds everything itself, and leaves the cache as it is', async () => {
  const before = listFiles(storage)
  const { tasks } = await build(third, {
    TURBO_REMOTE_CACHE_SIGNATURE_KEY: 'another key of thirty-two bytes or more',
    TURBO_CACHE: 'local:rw,remote:r',
  })
  expect(new Set(Object.values(tasks))).toEqual(new Set(['MISS']))
  expect(listFiles(storage)).toEqual(before)
})

test.each([
  ['token', 200],
  ['other', 401],
])('who asks with the token %j is answered %i', async (token, status) => {
  const [, name] = /^team_kakehashi\/([0-9a-f]+)$/m.exec(listFiles(storage).join('\n')) ?? []
  const answer = await fetch(`${variables['TURBO_API']}/v8/artifacts/${name}?slug=team_kakehashi`, {
    headers: { authorization: `Bearer ${token}` },
  })
  expect(answer.status).toBe(status)
  await answer.bytes()
})

test('without the server a build is made as ever, and the server ends when it is told to', async () => {
  server.child.kill()
  expect((await server.ended).exitCode).toBe(0)
  await expect(fetch(`${variables['TURBO_API']}/v8/artifacts/status`)).rejects.toThrow()
  const { stderr } = await build(first, { TURBO_CACHE: 'local:w,remote:rw' })
  expect(stderr).toContain('Remote caching unavailable')
})
