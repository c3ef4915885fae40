import { mkdirSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { Project } from './project.ts'
import { openProject } from './project.ts'
import { pruneCaches } from './prune-caches.ts'

let project: Project

beforeEach(async () => {
  const root = mkdtempSync(join(tmpdir(), 'kakehashi-'))
  mkdirSync(join(root, 'sites'))
  writeFileSync(join(root, 'package.json'), '{}')
  project = await openProject(root, {})
})

/** An empty file that was last used some days ago. */
function write(folder: string, name: string, days: number): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), '')
  const used = new Date(Date.now() - days * 24 * 60 * 60 * 1000)
  utimesSync(join(folder, name), used, used)
}

test('pictures that were not used for thirty days go, with all that belongs to them', async () => {
  for (const name of ['old-400.avif', 'old.index', 'old.sound', 'old.copy'])
    write(project.pictureCacheDir, name, 31)
  for (const name of ['new-400.avif', 'new.index', 'new.sound']) write(project.pictureCacheDir, name, 29)
  write(project.pictureCacheDir, 'today.index', 0)
  await pruneCaches(project)
  expect(readdirSync(project.pictureCacheDir).sort()).toEqual([
    'new-400.avif',
    'new.index',
    'new.sound',
    'today.index',
  ])
})

test('pictures stay while every build is taken from turbo’s cache, although their checks go on', async () => {
  for (const name of ['a-400.avif', 'a.index']) write(project.pictureCacheDir, name, 90)
  write(project.pictureCacheDir, 'a.sound', 0)
  await pruneCaches(project)
  expect(readdirSync(project.pictureCacheDir)).toHaveLength(3)
})

test('what a killed build left goes after as long a time', async () => {
  const builds = dirname(project.workDir)
  write(join(builds, 'killed', 'malmo'), 'index.html', 0)
  utimesSync(join(builds, 'killed'), 0, 0)
  write(builds, 'killed.lock', 31)
  write(builds, 'dist.lock', 0)
  await pruneCaches(project)
  expect(readdirSync(builds)).toEqual(['dist.lock'])
})

test('without a cache there is nothing to do', async () => {
  await expect(pruneCaches(project)).resolves.toBeUndefined()
})
