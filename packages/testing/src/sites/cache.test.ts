import { execFile } from 'node:child_process'
import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { runKakehashi } from '../build-site.ts'
import { compareFolders } from '../compare-folders.ts'
import { copyProject } from '../copy-project.ts'
import { listFiles } from '../list-files.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { writeFiles } from '../write-files.ts'

const { folder, edit } = copyProject()
const turbo = join(import.meta.dirname, '../../../../node_modules/.bin/turbo')
const page = (title: string) => `---\ntitle: ${title}\n---\n${title}.\n`

type DryRun = {
  readonly tasks: readonly { readonly taskId: string; readonly cache: { readonly status: string } }[]
}

/** What turbo would do now with the build of each site: take it from its cache (HIT) or run it (MISS). */
async function cached(environment: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)(turbo, ['run', 'build', '--filter=./sites/*', '--dry=json'], {
    cwd: folder,
    env: { ...process.env, ...environment, TURBO_TELEMETRY_DISABLED: '1' },
    maxBuffer: 2 ** 25,
  })
  const { tasks }: DryRun = JSON.parse(stdout)
  return tasks.filter(({ taskId }) => taskId.endsWith('#build')).map(({ cache }) => cache.status)
}

async function build(environment: Readonly<Record<string, string>> = {}) {
  const result = await runKakehashi(['build'], { projectDir: folder, environment })
  expect(result.stderr).toContain('0 errors')
  return result
}

beforeAll(async () => {
  writeFiles(folder, {
    'content/malmo/index.sv.md': page('Hej'),
    'content/malmo/b.sv.md': page('B'),
    'content/association/index.sv.md': page('Hej'),
  })
  await build()
}, 60_000)

test('a second build without a change takes both sites from the cache, to the byte', async () => {
  const before = temporaryFolder()
  await build({ KAKEHASHI_OUT: before })
  expect(await cached()).toEqual(['HIT', 'HIT'])
  await build()
  for (const site of ['malmo', 'association'])
    expect(compareFolders(join(before, site), join(folder, 'sites', site, 'dist'))).toEqual([])
}, 30_000)

test.each([
  ['a page', 'content/malmo/index.sv.md', 'MISS'],
  ['the source of a package', 'packages/theme/src/components/figure/figure.ts', 'MISS'],
  ['the other site’s configuration', 'sites/association/site.ts', 'MISS'],
  ['a test', 'packages/theme/src/components/figure/figure.test.ts', 'HIT'],
])(
  'a change of %s (%s): %s',
  async (_name, path, expected) => {
    let original = ''
    edit(path, (text) => {
      original = text
      return `${text}\n// changed\n`
    })
    expect(await cached()).toEqual([expected, expected])
    edit(path, () => original)
    expect(await cached()).toEqual(['HIT', 'HIT'])
  },
  30_000,
)

test('a page that is gone does not come back with what the cache has of another time', async () => {
  rmSync(join(folder, 'content/malmo/b.sv.md'))
  await build()
  writeFiles(folder, { 'content/malmo/b.sv.md': page('B') })
  await build()
  expect(listFiles(join(folder, 'sites/malmo/dist'))).toContain('b/index.html')
  rmSync(join(folder, 'content/malmo/b.sv.md'))
  expect(await cached()).toEqual(['HIT', 'HIT'])
  await build()
  expect(listFiles(join(folder, 'sites/malmo/dist'))).not.toContain('b/index.html')
}, 30_000)

test('without git there is a cache too', async () => {
  const programs = temporaryFolder()
  const { stdout } = await promisify(execFile)('sh', [
    '-c',
    'for name in sh env npm; do command -v $name; done',
  ])
  for (const path of stdout.trim().split('\n'))
    symlinkSync(path, join(programs, path.slice(path.lastIndexOf('/') + 1)))
  symlinkSync(process.execPath, join(programs, 'node'))
  writeFiles(folder, { 'content/malmo/c.sv.md': page('C') })
  expect(await cached({ PATH: programs })).toEqual(['MISS', 'MISS'])
  await build({ PATH: programs })
  expect(await cached({ PATH: programs })).toEqual(['HIT', 'HIT'])
}, 30_000)
