import { globSync, mkdirSync, statSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { printTable } from '../print-table.ts'
import { median } from '../search/indexing.ts'
import { type Bar, type BarGroup, renderChart } from './chart.ts'
import { makeCorpus } from './corpus.ts'
import { moveAside, removeAside } from './move-aside.ts'
import type { Cost } from './run-measured.ts'
import { saveResult, type Table } from './save-results.ts'
import { type System, systems } from './systems.ts'

export const root = join(import.meta.dirname, '../../../..')
export const workDir = join(root, '.cache/bench-build')
/**
 * How long ext4 without a journal keeps off the places of removed files when that has been written down (`RECENTCY_MIN` in its
 * `ialloc.c`), and a little more, in milliseconds.
 */
const rest = 65_000

export const seed = 20_261_126

/** What measures, for the reader of a table. */
export const machine = `${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`

/**
 * Builds the same made-up site with every system, in turns, and prints medians: `--pages 3000,12000` files of markdown, a third in
 * each language, `--rounds 5`. What a peer needs is installed into `.cache` when it is first asked for. `--save` puts table and
 * chart into the package's README.
 */
export async function benchBuild(args: readonly string[]): Promise<void> {
  const option = (name: string, usual: string) => args[args.indexOf(`--${name}`) + 1 || -1] ?? usual
  const sizes = (args.includes('--pages') ? option('pages', '') : '3000').split(',').map(Number)
  const rounds = Number(args.includes('--rounds') ? option('rounds', '') : '5')
  console.log(`${machine}\n`)
  const ready: System[] = []
  for (const system of systems) {
    const lacks = await system.prepare(workDir)
    if (lacks === null) ready.push(system)
    else console.log(`${system.name} is left out: ${lacks.missing}`)
  }
  const tables: Table[] = []
  const bars: BarGroup[] = []
  for (const pages of sizes) {
    const title = `${pages.toLocaleString('en')} files of markdown, medians of ${rounds}, in turns`
    const measured = await measure(ready, pages, rounds)
    const table = { title, rows: rowsOf(measured) }
    console.log(`\n${title}`)
    printTable(table.rows)
    tables.push(table)
    bars.push({ title: `Processor time, ${title}`, bars: barsOf(measured) })
  }
  if (!args.includes('--save')) return
  const chart = renderChart('Processor time of whole sites, by system', bars)
  saveResult('build', { machine, tables, chart })
}

type Measured = {
  readonly system: System
  readonly costs: readonly Cost[]
  readonly files: number
  readonly bytes: number
}

async function measure(
  ready: readonly System[],
  pages: number,
  rounds: number,
): Promise<readonly Measured[]> {
  const corpus = makeCorpus(join(root, 'content'), Math.round(pages / 3), seed)
  const folders = new Map(
    ready.map((system, index) => {
      const folder = join(workDir, `corpus-${pages}`, String(index))
      moveAside(folder)
      mkdirSync(folder, { recursive: true })
      system.write(corpus, folder)
      return [system, folder] as const
    }),
  )
  const costs = new Map<System, Cost[]>(ready.map((system) => [system, []]))
  for (let round = 0; round < rounds; round++) {
    console.log(`Round ${round + 1} of ${rounds} with ${pages.toLocaleString('en')} files:`)
    for (const system of ready) {
      const cost = await system.build(folders.get(system) ?? '', workDir)
      costs.get(system)?.push(cost)
      console.log(`  ${system.name}: ${told(cost)}`)
    }
    // a round of 12,000 files leaves 15 GB
    removeAside()
    await setTimeout(rest)
  }
  return ready.map((system) => {
    const output = system.output(folders.get(system) ?? '')
    const paths = globSync('**/*', { cwd: output, withFileTypes: true }).filter((entry) => entry.isFile())
    const bytes = paths.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
    return { system, costs: costs.get(system) ?? [], files: paths.length, bytes }
  })
}

/** For those who wait, and where a later round fails. */
function told({ cpu, indexing, wall, memory }: Cost): string {
  return `${cpu.toFixed(2)} s CPU (${indexing.toFixed(2)} s for the index), ${wall.toFixed(2)} s, ${Math.round(memory)} MB`
}

function of(costs: readonly Cost[], kind: keyof Cost): number {
  return median(costs.map((cost) => cost[kind]))
}

function rowsOf(measured: readonly Measured[]): readonly (readonly string[])[] {
  const floor = of(measured[0]?.costs ?? [], 'cpu')
  return [
    ['', 'CPU s', 'of it for the index', '× floor', 'wall s', 'MB', 'files', 'MB out'],
    ...measured.map(({ system, costs, files, bytes }) => [
      system.name,
      of(costs, 'cpu').toFixed(2),
      of(costs, 'indexing') === 0 ? '–' : of(costs, 'indexing').toFixed(2),
      (of(costs, 'cpu') / floor).toFixed(2),
      of(costs, 'wall').toFixed(2),
      String(Math.round(of(costs, 'memory'))),
      files === 0 ? '–' : String(files),
      files === 0 ? '–' : (bytes / 2 ** 20).toFixed(1),
    ]),
  ]
}

function barsOf(measured: readonly Measured[]): readonly Bar[] {
  return measured.map(({ system, costs }) => {
    const value = of(costs, 'cpu')
    return { name: system.name, value, label: `${value.toFixed(1)} s` }
  })
}
