import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { run } from './run.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

async function printed(args: readonly string[]): Promise<string> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  expect(await run(args)).toBe(0)
  return write.mock.calls.map(([text]) => String(text)).join('')
}

const names = globSync('commands/*.ts', { cwd: import.meta.dirname }).map((file) => basename(file, '.ts'))

test.each(names)('%s is loaded by its name', async (name) => {
  expect(await printed([name, '--help'])).toContain(`Usage: kakehashi ${name} `)
})

test('the help of all lists each', async () => {
  const help = await printed(['--help'])
  for (const name of names) expect(help).toMatch(new RegExp(`^  ${name} `, 'm'))
})

test('a name that every object has is no command', async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  expect(await run(['constructor'])).toBe(2)
})
