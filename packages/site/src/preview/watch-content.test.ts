import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { beforeEach, expect, test, vi } from 'vitest'
import { watchContent } from './watch-content.ts'

let folder = ''
let bell = ''
const show = vi.fn<(file: string) => Promise<boolean>>()

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kakehashi å 橋-'))
  bell = join(mkdtempSync(join(tmpdir(), 'kakehashi-bell-')), 'bell')
  show.mockReset()
  watchContent(folder, { bell, show })
  await setTimeout(50)
})

function rung(): string {
  return readFileSync(bell, 'utf8')
}

test('a save that cannot be shown alone rings at once', async () => {
  show.mockResolvedValue(false)
  writeFileSync(join(folder, '橋.sv.md'), 'x')
  await vi.waitFor(() => expect(rung()).toBe('1'), 2000)
  expect(show.mock.calls).toEqual([[join(folder, '橋.sv.md')]])
})

test('a save that is shown rings later, once for several', async () => {
  show.mockResolvedValue(true)
  for (const text of ['x', 'y', 'z']) {
    writeFileSync(join(folder, 'a.sv.md'), text)
    await setTimeout(50)
  }
  expect(show.mock.calls.length).toBeGreaterThan(1)
  expect(rung()).toBe('')
  await vi.waitFor(() => expect(rung()).toBe('1'), 2000)
})

test('of two files at once none is shown alone', async () => {
  writeFileSync(join(folder, 'a.sv.md'), 'x')
  writeFileSync(join(folder, 'b.sv.md'), 'x')
  await vi.waitFor(() => expect(rung()).toBe('1'), 2000)
  expect(show).not.toHaveBeenCalled()
})
