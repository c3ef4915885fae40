import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { checkManifest } from '@kakehashi/release'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { type CommandResult, runKakehashi } from '../build-site.ts'
import { builtSites, hosts, sampleRelease } from './sample-releases.ts'
import { startServer, type TestServer } from './test-server.ts'

const paths = ['', 'en/', 'ja/'].flatMap((root) =>
  ['', 'hub/'].map((path) => `/samarbete-med-japan/${root}${path}`),
)

/** The server of the test file that imports this, with a release of Malmö's site on it. */
export let server: TestServer
let built: string
let number = 0

beforeAll(async () => {
  built = await builtSites()
  server = await startServer(hosts)
  const first = await nextRelease()
  await expectDeployed(first.folder, first.number)
})

afterEach(() => server.before(null))

afterAll(() => server.close())

/** A release that was never deployed. */
export async function nextRelease(): Promise<{ readonly folder: string; readonly number: number }> {
  number += 1
  return { folder: await sampleRelease(built, number), number }
}

export type Run = {
  readonly options?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
}

export function deploy(folder: string, { options = [], environment = {} }: Run = {}): Promise<CommandResult> {
  const usual = ['--to', server.to('malmo'), '--live', server.origin, '--reload', server.reload]
  return runKakehashi(['deploy', '--site', 'malmo', '--locale', 'en', ...usual, ...options], {
    environment: { ...server.environment(), KAKEHASHI_OUT: folder, ...environment },
  })
}

/** The number of the release that visitors see on every page. @throws as below, and where there are two. */
export async function shown(): Promise<number> {
  const numbers = await numbersShown()
  expect(numbers).toHaveLength(1)
  return Number(numbers[0])
}

/** The numbers of the releases whose pages visitors see. @throws where a page or its icon is missing or of another. */
export async function numbersShown(): Promise<readonly number[]> {
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
export async function expectWhole(): Promise<void> {
  const releases = join(server.folderOf('malmo'), 'releases')
  for (const id of readdirSync(releases).filter((name) => !name.endsWith('.part')))
    expect([id, await checkManifest(join(releases, id))]).toEqual([id, []])
}

export async function expectDeployed(folder: string, wanted: number): Promise<void> {
  const { exitCode, stdout, stderr } = await deploy(folder)
  expect([exitCode, stdout, stderr]).toEqual([0, expect.stringContaining('is live'), expect.anything()])
  expect(await shown()).toBe(wanted)
  await expectWhole()
}

/** A deploy that ends in the old site, says why, and succeeds when it is tried again without the fault. */
export async function expectSafe(
  run: (folder: string) => Promise<CommandResult>,
  message: string,
): Promise<void> {
  const before = await shown()
  const release = await nextRelease()
  const { exitCode, stderr } = await run(release.folder)
  expect([exitCode, stderr]).toEqual([3, expect.stringContaining(message)])
  expect(await shown()).toBe(before)
  await expectWhole()
  server.before(null)
  await expectDeployed(release.folder, release.number)
}
