import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { noteChild } from './orphans.ts'
import { runAlone } from './run-alone.ts'

let workDir = ''
const nobody = () => expect.unreachable('nobody is to be waited for')

beforeEach(() => {
  workDir = join(mkdtempSync(join(tmpdir(), 'kakehashi-')), 'builds', 'one')
})

test('the folder is gone when the work is done, and when it fails', async () => {
  expect(
    await runAlone(workDir, nobody, async () => mkdirSync(join(workDir, 'malmo'), { recursive: true })),
  ).toContain('one')
  expect(readdirSync(dirname(workDir))).toEqual(['one.lock'])
  const failing = runAlone(workDir, nobody, async () => {
    mkdirSync(workDir)
    throw new Error('torn')
  })
  await expect(failing).rejects.toThrow('torn')
  expect(readdirSync(dirname(workDir))).toEqual(['one.lock'])
})

test('of two that want the same folder, the second says that it waits, and begins when the first has ended', async () => {
  const done: string[] = []
  const { promise, resolve } = Promise.withResolvers<void>()
  const begun = Promise.withResolvers<void>()
  const first = runAlone(workDir, nobody, () => {
    begun.resolve()
    return promise.then(() => done.push('first'))
  })
  await begun.promise
  const second = runAlone(workDir, resolve, async () => done.push('second'))
  await Promise.all([first, second])
  expect(done).toEqual(['first', 'second'])
})

test('two with different folders do not wait for one another', async () => {
  await runAlone(workDir, nobody, () => runAlone(`${workDir}-other`, nobody, async () => {}))
})

test('a process that was killed keeps nobody waiting', async () => {
  const program = `import { runAlone } from ${JSON.stringify(join(import.meta.dirname, 'run-alone.ts'))}
await runAlone(${JSON.stringify(workDir)}, () => {}, () => new Promise(() => setInterval(() => {}, 1000)))`
  const holder = spawn(process.execPath, ['--input-type=module', '--eval', program])
  await vi.waitFor(() => expect(existsSync(`${workDir}.lock`)).toBe(true), 10_000)
  const waits = vi.fn(() => holder.kill('SIGKILL'))
  const ended = once(holder, 'exit')
  await vi.waitFor(async () => {
    await runAlone(workDir, waits, async () => {})
    expect(waits).toHaveBeenCalledOnce()
  }, 10_000)
  expect((await ended)[1]).toBe('SIGKILL')
})

test('the work begins when what a killed run has left behind has ended', async () => {
  const orphan = spawn('sleep', ['0.5'])
  mkdirSync(dirname(workDir), { recursive: true })
  noteChild(workDir, orphan.pid)
  const waits = vi.fn()
  await runAlone(workDir, waits, async () => expect(orphan.exitCode).toBe(0))
  expect(waits).toHaveBeenCalledOnce()
  await runAlone(workDir, nobody, async () => noteChild(workDir, process.pid))
  await runAlone(workDir, nobody, async () => {})
})
