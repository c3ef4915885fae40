import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { checkManifest, releaseId } from '@kakehashi/release'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type CommandResult, runKakehashi } from '../build-site.ts'
import { builtSites, hosts, sampleRelease } from './sample-releases.ts'
import { startServer, type TestServer } from './test-server.ts'

const paths = ['', 'en/', 'ja/'].flatMap((root) =>
  ['', 'hub/'].map((path) => `/samarbete-med-japan/${root}${path}`),
)

let server: TestServer
let built: string
let number = 0

/** A release that was never deployed. */
async function nextRelease(): Promise<{ readonly folder: string; readonly number: number }> {
  number += 1
  return { folder: await sampleRelease(built, number), number }
}

type Run = {
  readonly options?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
}

function deploy(folder: string, { options = [], environment = {} }: Run = {}): Promise<CommandResult> {
  const usual = ['--to', server.to('malmo'), '--live', server.origin, '--reload', server.reload]
  return runKakehashi(['deploy', '--site', 'malmo', '--locale', 'en', ...usual, ...options], {
    environment: { ...server.environment(), KAKEHASHI_OUT: folder, ...environment },
  })
}

/** The number of the release that visitors see on every page. @throws as below, and where there are two. */
async function shown(): Promise<number> {
  const numbers = await numbersShown()
  expect(numbers).toHaveLength(1)
  return Number(numbers[0])
}

/** The numbers of the releases whose pages visitors see. @throws where a page or its icon is missing or of another. */
async function numbersShown(): Promise<readonly number[]> {
  const numbers = new Set<string>()
  for (const path of paths) {
    const page = await server.ask(hosts.malmo, path)
    const text = page.body.toString()
    expect([path, page.status]).toEqual([path, 200])
    const [, own = ''] = /\/\* release (\d+) \*\//.exec(text) ?? []
    const icon = await server.ask(hosts.malmo, /href="([^"]*assets\/icon\.[^"]*)"/.exec(text)?.[1] ?? '')
    expect([path, icon.status, icon.body.toString()]).toEqual([
      path,
      200,
      expect.stringContaining(`<!-- release ${own} -->`),
    ])
    numbers.add(own)
  }
  return [...numbers].map(Number)
}

/** Every release on the server that is no unfinished one is whole, by its own manifest. */
async function expectWhole(): Promise<void> {
  const releases = join(server.folderOf('malmo'), 'releases')
  for (const id of readdirSync(releases).filter((name) => !name.endsWith('.part')))
    expect([id, await checkManifest(join(releases, id))]).toEqual([id, []])
}

async function expectDeployed(folder: string, wanted: number): Promise<void> {
  const { exitCode, stdout, stderr } = await deploy(folder)
  expect([exitCode, stdout, stderr]).toEqual([0, expect.stringContaining('is live'), expect.anything()])
  expect(await shown()).toBe(wanted)
  await expectWhole()
}

/** A deploy that ends in the old site, says why, and succeeds when it is tried again without the fault. */
async function expectSafe(run: (folder: string) => Promise<CommandResult>, message: string): Promise<void> {
  const before = await shown()
  const release = await nextRelease()
  const { exitCode, stderr } = await run(release.folder)
  expect([exitCode, stderr]).toEqual([3, expect.stringContaining(message)])
  expect(await shown()).toBe(before)
  await expectWhole()
  server.before(null)
  await expectDeployed(release.folder, release.number)
}

beforeAll(async () => {
  built = await builtSites()
  server = await startServer(hosts)
  const first = await nextRelease()
  await expectDeployed(first.folder, first.number)
})

afterEach(() => server.before(null))

afterAll(() => server.close())

const steps = ['look', 'verify', 'upload', 'check', 'configure', 'switch', 'live'] as const

/** The same points in each run, as random as any. */
function randomDelays(count: number): readonly number[] {
  let seed = 20_261_126
  return Array.from({ length: count }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
    return seed % 900
  })
}

const kills: readonly { readonly step: string; readonly delay: number }[] = [
  ...steps.flatMap((step) => [0, 15, 60, 150].map((delay) => ({ step, delay }))),
  ...randomDelays(8).map((delay) => ({ step: 'look', delay })),
]

/** Runs a deploy, kills it so many milliseconds after a step has begun, and tells the last thing that it said. */
async function deployInProcess(folder: string, kill?: (typeof kills)[number]): Promise<string> {
  const program = join(import.meta.dirname, 'deploy-in-process.ts')
  const args = [join(folder, 'malmo'), server.to('malmo'), server.origin, server.reload]
  const env = { ...process.env, ...server.environment() }
  const child = spawn('node', [program, ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  child.stdout.setEncoding('utf8').on('data', async (text: string) => {
    const isNew = !printed.includes(kill?.step ?? '')
    printed += text
    if (kill === undefined || !isNew || !printed.includes(kill.step)) return
    await setTimeout(kill.delay)
    child.kill('SIGKILL')
  })
  await new Promise((resolve) => child.on('close', resolve))
  return printed.trim().split('\n').at(-1) ?? ''
}

test('killed at any point a deploy leaves one release or the other, whole, and the next one succeeds', async () => {
  const ends = new Map<string, number>()
  for (const kill of kills) {
    const before = await shown()
    const release = await nextRelease()
    const last = await deployInProcess(release.folder, kill)
    ends.set(last, (ends.get(last) ?? 0) + 1)
    // the far side may be about to switch
    expect([before, release.number]).toEqual(expect.arrayContaining([...(await numbersShown())]))
    await expectWhole()
    await vanished()
    expect([before, release.number]).toContain(await shown())
    expect(await deployInProcess(release.folder)).toMatch(/^(?:deployed|live-already)$/)
    expect(await shown()).toBe(release.number)
    await expectWhole()
  }
  const told = [...ends].map(([last, count]) => `${last} ${count}`).join(', ')
  console.info(`killed at ${kills.length} points, of which the last thing said was: ${told}`)
  expect(ends.size).toBeGreaterThan(5)
}, 400_000)

/** Waits until what a killed deploy had begun on the far side has ended by itself, and let go of the lock. */
async function vanished(): Promise<void> {
  const lock = join(server.folderOf('malmo'), 'lock')
  const isFree = () =>
    new Promise<boolean>((resolve) => {
      spawn('flock', ['-n', lock, 'true']).on('close', (code) => resolve(code === 0))
    })
  while (existsSync(lock) && !(await isFree())) await setTimeout(20)
}

test('a disk that is full on the far side', async () => {
  await expectSafe(async (folder) => {
    server.before('trap \'\' XFSZ\ncase "$SSH_ORIGINAL_COMMAND" in *rsync*) ulimit -f 40;; esac\n')
    return deploy(folder)
  }, 'is full')
})

test('a connection that is cut while files are sent', async () => {
  await expectSafe(async (folder) => {
    server.before(`case "$SSH_ORIGINAL_COMMAND" in *rsync*)
dd bs=1 count=20000 status=none | sh -c "$SSH_ORIGINAL_COMMAND"
kill -9 $PPID;; esac\n`)
    return deploy(folder)
  }, 'was cut off')
})

test('files that arrive damaged', async () => {
  await expectSafe(async (folder) => {
    server.before(`case "$SSH_ORIGINAL_COMMAND" in *rsync*)
sh -c "$SSH_ORIGINAL_COMMAND"; code=$?
for file in ${server.folderOf('malmo')}/releases/*.part/hub/index.html; do printf x >>$file; done
exit $code;; esac\n`)
    return deploy(folder)
  }, '1 file did not arrive as it is: hub/index.html')
})

test('a host that is another one than before', async () => {
  await expectSafe(
    (folder) => deploy(folder, { environment: server.environment('wrong') }),
    'does not have the key that it should have',
  )
})

test('a host that is not there, and one that lets nobody in', async () => {
  const nowhere = { RSYNC_RSH: 'ssh -F none -o BatchMode=yes -p 1' }
  await expectSafe((folder) => deploy(folder, { environment: nowhere }), 'cannot be reached')
  const { RSYNC_RSH = '' } = server.environment()
  const stranger = { RSYNC_RSH: RSYNC_RSH.replace('client-key', 'other-key') }
  await expectSafe((folder) => deploy(folder, { environment: stranger }), 'does not let you in')
})

test('a live site that does not answer as it should', async () => {
  await expectSafe(
    (folder) => deploy(folder, { options: ['--live', 'http://127.0.0.1:1'] }),
    'does not answer',
  )
  const other = createServer((_, response) => response.end('x')).listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port }: { readonly port: number } = Object(other.address())
  await expectSafe(
    (folder) => deploy(folder, { options: ['--live', `http://127.0.0.1:${port}`, '--no-reload'] }),
    'shows something other than the new release. Therefore the last release is shown again.',
  )
  other.close()
})

test('a configuration that the server does not accept', async () => {
  const broken = join(server.folderOf('malmo'), 'headers.conf')
  await expectSafe(async (folder) => {
    writeFileSync(broken, 'no_such_directive on;\n')
    const result = await deploy(folder)
    rmSync(broken)
    return result
  }, 'does not accept the new configuration')
})

test('a server that does not load its new configuration', async () => {
  await expectSafe(
    (folder) => deploy(folder, { options: ['--reload', 'true'] }),
    'does not use the new configuration',
  )
})

test('two deploys at once: one waits for nobody, and says who has the lock', async () => {
  const release = await nextRelease()
  const lock = join(server.folderOf('malmo'), 'lock')
  writeFileSync(lock, 'anna@desk\n2026-11-26T13:00:00.000Z\n4711\n')
  const holder = spawn('flock', ['--close', lock, 'sleep', '30'])
  await setTimeout(200)
  const { exitCode, stderr } = await deploy(release.folder)
  holder.kill()
  expect([exitCode, stderr]).toEqual([
    3,
    expect.stringContaining('anna@desk has been changing the website since 2026-11-26'),
  ])
  await expectDeployed(release.folder, release.number)
})

test('a site with a fault is not uploaded', async () => {
  const before = await shown()
  const { folder } = await nextRelease()
  rmSync(join(folder, 'malmo/hub/index.html'))
  const { exitCode, stderr } = await deploy(folder)
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining('Nothing was uploaded')])
  expect(await shown()).toBe(before)
  expect(
    readdirSync(join(server.folderOf('malmo'), 'releases')).filter((name) => name.endsWith('.part')),
  ).toEqual([])
})

test('a release whose files were damaged on the server since is mended when it is deployed again', async () => {
  const release = await nextRelease()
  await expectDeployed(release.folder, release.number)
  const id = releaseId(readFileSync(join(release.folder, 'malmo/manifest.json')))
  const file = join(server.folderOf('malmo'), 'releases', id, 'hub/index.html')
  chmodSync(file, 0o644)
  writeFileSync(file, 'x')
  await expectDeployed(release.folder, release.number)
})
