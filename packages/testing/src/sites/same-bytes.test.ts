import { cpSync, readdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { type BuiltSites, buildContent } from '../build-site.ts'
import { compareFolders } from '../compare-folders.ts'
import { copyProject } from '../copy-project.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const content = join(import.meta.dirname, '../../../../content')
let first: BuiltSites

beforeAll(async () => {
  first = await buildContent(content)
}, 60_000)

function differences(second: BuiltSites): readonly string[] {
  expect(second.exitCode).toBe(0)
  return ['malmo', 'association'].flatMap((site) =>
    compareFolders(join(first.folder, site), join(second.folder, site)),
  )
}

const { folder: projectDir } = copyProject()

test('a project in another folder gives the same bytes', async () => {
  expect(differences(await buildContent(content, { projectDir }))).toEqual([])
}, 60_000)

test('neither the time zone, the language of the machine nor the clock changes a byte', async () => {
  // in the copy: to a clock that is years ahead, what others keep in `.cache` is long unused
  const environment = {
    TZ: 'Pacific/Kiritimati',
    LC_ALL: 'ja_JP.UTF-8',
    NODE_OPTIONS: `--import=${join(import.meta.dirname, 'other-clock.ts')}`,
  }
  expect(differences(await buildContent(content, { projectDir, environment }))).toEqual([])
}, 60_000)

test('neither the order nor the age of the files changes a byte', async () => {
  const copy = temporaryFolder()
  const paths = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(content.length + 1))
    .sort()
    .reverse()
  for (const path of paths) {
    cpSync(join(content, path), join(copy, path))
    utimesSync(join(copy, path), 1, 1)
  }
  expect(differences(await buildContent(copy))).toEqual([])
}, 60_000)
