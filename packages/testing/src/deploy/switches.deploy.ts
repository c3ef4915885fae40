import { spawn } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runKakehashi } from '../build-site.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { builtSites, hosts, sampleRelease } from './sample-releases.ts'
import { startServer, type TestServer } from './test-server.ts'

const pages = [
  ...['', 'en/', 'ja/'].flatMap((root) =>
    ['', 'hub/'].map((path) => ({ host: hosts.malmo, path: `/samarbete-med-japan/${root}${path}` })),
  ),
  ...['/', '/en/', '/ja/'].map((path) => ({ host: hosts.association, path })),
]

let server: TestServer
let built: string

beforeAll(async () => {
  built = await builtSites()
  server = await startServer(hosts)
})

afterAll(() => server.close())

async function deploy(folder: string, site: string): Promise<void> {
  const { exitCode, stdout, stderr } = await runKakehashi(
    ['deploy', '--site', site, '--to', server.to(site), '--live', server.origin, '--reload', server.reload],
    { environment: { ...server.environment(), KAKEHASHI_OUT: folder } },
  )
  expect([exitCode, stdout, stderr]).toEqual([0, expect.stringContaining('is live now'), expect.anything()])
}

type Visits = {
  readonly requests: number
  readonly repeated: number
  readonly failed: number
  readonly faults: readonly string[]
}

/** What visitors met while something was done. */
async function visitedWhile(work: () => Promise<void>): Promise<Visits> {
  const { port } = new URL(server.origin)
  const visits = spawn('node', [join(import.meta.dirname, 'visits.ts'), port, JSON.stringify(pages)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let printed = ''
  visits.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text
  })
  const ended = new Promise((resolve) => visits.on('close', resolve))
  try {
    await work()
  } finally {
    visits.stdin.end()
    await ended
  }
  return JSON.parse(printed)
}

test('twenty switches of both sites are seen by nobody', async () => {
  const releases = []
  for (let number = 1; number <= 11; number++) releases.push(await sampleRelease(built, number))
  const [first = '', ...others] = releases
  for (const site of Object.keys(hosts)) await deploy(first, site)
  const began = performance.now()
  const visits = await visitedWhile(async () => {
    for (const folder of others) for (const site of Object.keys(hosts)) await deploy(folder, site)
  })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const { requests, repeated, failed } = visits
  console.info(
    `20 switches in ${seconds} s: ${requests} requests, ${repeated} repeated, ${failed} failed or mixed`,
  )
  expect([visits.faults, visits.failed]).toEqual([[], 0])
  expect(visits.requests).toBeGreaterThan(10_000)
}, 240_000)

test('the real sites go from their content to their addresses', async () => {
  const folder = temporaryFolder()
  const content = join(folder, 'content')
  cpSync(join(import.meta.dirname, '../../../../content'), content, { recursive: true })
  const out = join(folder, 'out')
  const environment = { KAKEHASHI_CONTENT: content, KAKEHASHI_OUT: out }
  const { exitCode } = await runKakehashi(['build'], { environment })
  expect(exitCode).toBe(0)
  const real = await startServer(hosts)
  try {
    for (const site of Object.keys(hosts)) {
      const deployed = await runKakehashi(
        ['deploy', '--site', site, '--to', real.to(site), '--live', real.origin, '--reload', real.reload],
        { environment: { ...real.environment(), ...environment } },
      )
      expect([deployed.exitCode, deployed.stdout, deployed.stderr]).toEqual([
        0,
        expect.stringContaining('is live now'),
        expect.anything(),
      ])
    }
    const { status, body } = await real.ask(hosts.malmo, '/samarbete-med-japan/ja/')
    expect([status, body.toString()]).toEqual([200, expect.stringContaining('<html lang="ja"')])
  } finally {
    await real.close()
  }
}, 240_000)
