import { execFile } from 'node:child_process'
import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { compareFolders } from '../compare-folders.ts'
import { copyProject } from '../copy-project.ts'
import { listFiles } from '../list-files.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { writeFiles } from '../write-files.ts'
import { buildWithSummary } from './task-summary.ts'

const { folder } = copyProject()
const page = (title: string) => `---\ntitle: ${title}\n---\n${title}.\n`

/** Whether turbo had both sites in its cache. */
async function build(environment: Readonly<Record<string, string>> = {}): Promise<readonly unknown[]> {
  const { stderr, tasks } = await buildWithSummary(folder, environment)
  expect(stderr).toContain('0 errors')
  return [tasks['association#build'], tasks['malmo#build']]
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
  expect(await build()).toEqual(['HIT', 'HIT'])
  for (const site of ['malmo', 'association'])
    expect(compareFolders(join(before, site), join(folder, 'sites', site, 'dist'))).toEqual([])
}, 30_000)

test('a page that is gone does not come back with what the cache has of another time', async () => {
  rmSync(join(folder, 'content/malmo/b.sv.md'))
  expect(await build()).toEqual(['MISS', 'MISS'])
  writeFiles(folder, { 'content/malmo/b.sv.md': page('B') })
  expect(await build()).toEqual(['HIT', 'HIT'])
  expect(listFiles(join(folder, 'sites/malmo/dist'))).toContain('b/index.html')
  rmSync(join(folder, 'content/malmo/b.sv.md'))
  expect(await build()).toEqual(['HIT', 'HIT'])
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
  expect(await build({ PATH: programs })).toEqual(['MISS', 'MISS'])
  expect(await build({ PATH: programs })).toEqual(['HIT', 'HIT'])
}, 30_000)
