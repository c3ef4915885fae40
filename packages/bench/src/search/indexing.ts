import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { i18n } from '@kakehashi/i18n'
import { printTable } from '../print-table.ts'
import { writeCopies, writeDocuments } from './write-copies.ts'

const rounds = 5
const task = join(import.meta.dirname, '../../../search/src/index-task.ts')

/**
 * Prints the time of our three index tasks, at once as in a build, beside Pagefind's own command; medians, interleaved. Both
 * write into empty folders: Pagefind leaves a file that is there already as it is, which halves its time.
 */
export async function measureIndexing(workDir: (name: string) => Promise<string>): Promise<void> {
  const copies = await workDir('copies-3000')
  await writeCopies(i18n.locales, 3000, copies)
  const documents = await workDir('documents-3000')
  await writeDocuments(i18n.locales, 3000, documents)
  const bundles = await workDir('bundles-3000')
  const plain = await workDir('plain-3000')
  const environment = { ...process.env, KAKEHASHI_COPIES: copies, KAKEHASHI_BUNDLES: bundles }
  const times = { ours: [] as number[], plain: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    for (const folder of [bundles, plain]) await rm(folder, { recursive: true, force: true })
    times.ours.push(await timed(i18n.locales.map((locale) => [process.execPath, task, locale])))
    times.plain.push(await timed([['pagefind', '--site', documents, '--output-path', plain, '--silent']]))
  }
  const [ours, theirs] = [median(times.ours), median(times.plain)]
  printTable([
    ['', 'seconds'],
    ['our index tasks', ours],
    ['pagefind, as it comes', theirs],
    ['ratio', ours / theirs],
  ])

  async function timed(commands: readonly (readonly string[])[]): Promise<number> {
    const began = performance.now()
    const codes = commands.map(async ([program = '', ...args]) => {
      const [code] = await once(spawn(program, args, { env: environment, stdio: 'ignore' }), 'exit')
      if (code !== 0) throw new Error(`${program} ended with ${code}.`)
    })
    await Promise.all(codes)
    return (performance.now() - began) / 1000
  }
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
