import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { checkManifest } from '@kakehashi/release'
import { expect, test } from 'vitest'
import { runKakehashi, startKakehashi } from '../build-site.ts'
import { compareFolders } from '../compare-folders.ts'
import { copyProject } from '../copy-project.ts'
import { randomNumbers } from '../random-numbers.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { editedContent, sites } from './edited-content.ts'
import { updateFiles } from './update-files.ts'

/** How many builds are killed, and after how many of them one is let run to its end. */
const kills = Number(process.env['KAKEHASHI_KILLS'] ?? 3)
const killsInARow = 3

test(`after each of ${kills} killed builds whole sites are served, and the next build repairs what it finds`, async () => {
  const random = randomNumbers(20_261_127)
  const content = editedContent(random)
  const contentDir = temporaryFolder()
  const out = join(temporaryFolder(), 'out')
  const { folder: projectDir } = copyProject()
  const { folder: cleanProjectDir } = copyProject()
  let files: ReadonlyMap<string, string> = new Map()
  const edit = () => {
    content.edit()
    const before = files
    files = content.files()
    updateFiles(contentDir, before, files)
  }
  const environment = { KAKEHASHI_CONTENT: contentDir, KAKEHASHI_OUT: out }
  const built = { projectDir, environment }
  edit()
  expect((await runKakehashi(['build'], built)).exitCode).toBe(0)
  for (let kill = 1; kill <= kills; kill++) {
    edit()
    const { child, ended } = startKakehashi(['build'], built)
    await setTimeout(random() % 1500)
    const said = random() % 2 === 0 ? 'the command alone' : 'all its processes'
    if (child.pid !== undefined) killAll(said === 'the command alone' ? [child.pid] : descendants(child.pid))
    for (const site of sites) expect(await faultsOf(join(out, site)), `kill ${kill} of ${said}`).toEqual([])
    if (said === 'all its processes') await ended
    if (kill % killsInARow > 0) continue
    for (const at of [join(projectDir, '.cache'), out]) damage(at, random)
    const result = await runKakehashi(['build'], built)
    expect(result.exitCode, result.stderr).toBe(0)
    const clean = join(temporaryFolder(), 'out')
    rmSync(join(cleanProjectDir, '.cache/pages'), { recursive: true, force: true })
    await runKakehashi(['build'], {
      projectDir: cleanProjectDir,
      environment: { ...environment, KAKEHASHI_OUT: clean },
    })
    expect(compareFolders(clean, out), `kill ${kill}`).toEqual([])
  }
}, 3_600_000)

/** What of a site that is served is not as its manifest has it; while two change places, the old one is beside. */
function faultsOf(dist: string): Promise<readonly string[]> {
  return checkManifest(existsSync(dist) ? dist : `${dist}.last`)
}

/** A process and all that it has started. */
function descendants(pid: number): readonly number[] {
  const parents = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
  const found = new Set([pid])
  for (const known of found) for (const [child = 0, parent] of parents) if (parent === known) found.add(child)
  return [...found]
}

function killAll(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // it has ended by itself
    }
  }
}

/** Changes a byte of one of the files below a folder, or cuts it off. */
function damage(folder: string, random: () => number): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.lock'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => statSync(file).size > 0)
    .sort()
  const file = files[random() % files.length]
  if (file === undefined) return
  const bytes = readFileSync(file)
  const at = random() % bytes.length
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(file, random() % 2 === 0 ? bytes : bytes.subarray(0, at))
}
