import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { randomNumbers } from '../random-numbers.ts'
import { expectWhole, nextRelease, numbersShown, server, shown } from './deployed-site.ts'

const steps = ['look', 'verify', 'upload', 'check', 'configure', 'switch', 'live'] as const

/** The same points in each run, as random as any. */
const draw = randomNumbers(20_261_126)

const kills: readonly { readonly step: string; readonly delay: number }[] = [
  ...steps.flatMap((step) => [0, 15, 60, 150].map((delay) => ({ step, delay }))),
  ...Array.from({ length: 8 }, () => ({ step: 'look', delay: draw() % 900 })),
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
