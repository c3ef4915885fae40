import { execFileSync } from 'node:child_process'
import { appendFileSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { releaseId } from '@kakehashi/release'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runKakehashi } from '../build-site.ts'
import { ordinaryUser } from './ordinary-user.ts'
import { builtSites, hosts, sampleRelease } from './sample-releases.ts'
import { startServer, type TestServer } from './test-server.ts'

let server: TestServer
/** Three releases, by the folders that they were deployed from. */
let folders: readonly string[]
let ids: readonly string[]

async function kakehashi(command: string, ...options: readonly string[]) {
  const isSwitch = command === 'deploy' || command === 'rollback'
  const serverOptions = isSwitch ? ['--live', server.origin, '--reload', server.reload] : []
  const { exitCode, stdout, stderr } = await runKakehashi(
    [command, '--to', server.to('malmo'), '--locale', 'en', ...serverOptions, ...options],
    { environment: { ...server.environment(), KAKEHASHI_OUT: folders[0] ?? '' } },
  )
  return { exitCode, stdout, stderr }
}

async function deploy(folder: string) {
  const { exitCode, stderr } = await runKakehashi(
    [
      ...['deploy', '--site', 'malmo', '--to', server.to('malmo')],
      ...['--live', server.origin, '--reload', server.reload],
    ],
    { environment: { ...server.environment(), KAKEHASHI_OUT: folder } },
  )
  expect([exitCode, stderr]).toEqual([0, expect.anything()])
}

async function states(): Promise<Readonly<Record<string, string>>> {
  const { stdout } = await kakehashi('releases', '--json')
  const releases: readonly { readonly id: string; readonly state: string }[] = JSON.parse(stdout)
  return Object.fromEntries(releases.map(({ id, state }) => [id, state]))
}

function current(): string {
  return readlinkSync(join(server.folderOf('malmo'), 'current')).replace('releases/', '')
}

function history(): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(join(server.folderOf('malmo'), 'history.jsonl'), 'utf8')
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

beforeAll(async () => {
  server = await startServer(hosts)
  const built = await builtSites()
  folders = [await sampleRelease(built, 1), await sampleRelease(built, 2), await sampleRelease(built, 3)]
  ids = folders.map((folder) => releaseId(readFileSync(join(folder, 'malmo/manifest.json'))))
})

afterAll(() => server.close())

test('before the first deploy there is nothing to list and nothing to go back to', async () => {
  expect(await kakehashi('releases')).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('no releases'),
  })
  expect(await kakehashi('rollback', '--site', 'malmo')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('no earlier release'),
  })
})

test('releases are listed with what they are, and a trial writes nothing', async () => {
  for (const folder of folders) await deploy(folder)
  const [first = '', second = '', third = ''] = ids
  expect(await states()).toEqual({ [third]: 'current', [second]: 'previous', [first]: 'kept' })
  const { stdout } = await kakehashi('releases')
  expect(stdout.split('\n')[0]).toMatch(new RegExp(`^${third} {2}.* {2}live {2}[\\d.]+\\s(?:MB|kB)$`))
  const trial = await kakehashi('deploy', '--site', 'malmo', '--dry-run')
  expect([trial.exitCode, trial.stdout]).toEqual([0, expect.stringContaining('This was only a trial')])
  expect(current()).toBe(third)
})

test('a roll back makes the release before the live one, or another one that is named', async () => {
  const [first = '', second = '', third = ''] = ids
  const shown = async () => {
    const { body } = await server.ask(hosts.malmo, '/samarbete-med-japan/')
    return /\/\* release (\d) \*\//.exec(body.toString())?.[1]
  }
  expect(await kakehashi('rollback', '--site', 'malmo')).toMatchObject({ exitCode: 0 })
  expect([current(), await shown()]).toEqual([second, '2'])
  expect(await kakehashi('rollback', '--site', 'malmo', '--release', first)).toMatchObject({ exitCode: 0 })
  expect([current(), await shown()]).toEqual([first, '1'])
  expect(await kakehashi('rollback', '--site', 'malmo', '--release', 'f'.repeat(16))).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('There is no release'),
  })
  expect(await kakehashi('rollback', '--site', 'association')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('holds the site malmo'),
  })
  appendFileSync(join(server.folderOf('malmo'), 'releases', third, 'sok/index.html'), 'x')
  expect(await kakehashi('rollback', '--site', 'malmo', '--release', third)).toMatchObject({
    exitCode: 3,
    stderr: expect.stringContaining('sok/index.html'),
  })
  expect(await shown()).toBe('1')
  const { stdout } = await kakehashi('releases')
  expect(stdout).toContain('damaged: sok/index.html')
})

test('what was live stays until a decision lets it go, which is kept', async () => {
  const [first = '', second = '', third = ''] = ids
  const releases = join(server.folderOf('malmo'), 'releases')
  const { uid, gid } = ordinaryUser()
  const unused = ['00000000000000aa.part', '00000000000000bb'].map((name) => join(releases, name))
  execFileSync('mkdir', unused, { uid, gid })
  const trial = await kakehashi('prune', '--dry-run')
  expect(trial.stdout.match(/Would be removed: \w+/g)).toHaveLength(2)
  expect(await kakehashi('prune')).toMatchObject({ exitCode: 0 })
  expect(await states()).toEqual({ [first]: 'current', [second]: 'previous', [third]: 'kept' })

  expect(await kakehashi('prune', '--before', '2999-01-01')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('public records'),
  })
  expect(await kakehashi('prune', '--before', '2001-01-01', '--decision', 'KS 2026:1')).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('nothing to remove'),
  })
  expect(await kakehashi('prune', '--before', '2999-01-01', '--decision', 'KS 2026:1')).toMatchObject({
    exitCode: 0,
  })
  expect(await states()).toEqual({ [first]: 'current', [second]: 'previous' })
  expect(history().at(-1)).toMatchObject({ id: third, event: 'prune', decision: 'KS 2026:1' })
})

test('a folder in which something else stands is let be', async () => {
  writeFileSync(join(server.folderOf('association')), '', { flag: 'w' })
  const { exitCode, stderr } = await runKakehashi(
    [
      'deploy',
      '--site',
      'association',
      '--locale',
      'en',
      '--to',
      server.to('association'),
      '--no-live',
      '--no-reload',
    ],
    { environment: { ...server.environment(), KAKEHASHI_OUT: folders[0] ?? '' } },
  )
  expect([exitCode, stderr]).toEqual([3, expect.stringContaining('association')])
})
