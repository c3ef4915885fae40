import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { printTable } from '../print-table.ts'
import { median } from '../search/indexing.ts'
import { machine, root, seed, workDir } from './bench-build.ts'
import { makeCorpus } from './corpus.ts'
import { fitLine } from './fit.ts'
import { renderLine } from './line-chart.ts'
import { moveAside, removeAside } from './move-aside.ts'
import type { Cost } from './run-measured.ts'
import { saveResult } from './save-results.ts'
import { kakehashiPages, writeInAreas } from './systems/kakehashi.ts'

const sizes = [3000, 12_000, 30_000, 100_000]

/**
 * Builds the pages of ever larger sites, without their search, and fits a line through the processor time: medians of three rounds,
 * of one from 30,000 files on. `--save` puts table and chart into the package's README.
 */
export async function benchScale(args: readonly string[]): Promise<void> {
  console.log(`${machine}\n`)
  const measured: { readonly pages: number; readonly cost: Omit<Cost, 'indexing'> }[] = []
  for (const pages of sizes) {
    const folder = join(workDir, `corpus-${pages}`, 'scale')
    moveAside(folder)
    mkdirSync(folder, { recursive: true })
    writeInAreas(makeCorpus(join(root, 'content'), Math.round(pages / 3), seed), folder)
    const costs: Cost[] = []
    for (let round = 0; round < (pages < 30_000 ? 3 : 1); round++)
      costs.push(await kakehashiPages.build(folder, workDir))
    const of = (kind: keyof Cost) => median(costs.map((cost) => cost[kind]))
    measured.push({ pages, cost: { cpu: of('cpu'), wall: of('wall'), memory: of('memory') } })
    moveAside(folder)
    removeAside()
  }
  const points = measured.map(({ pages, cost }) => ({ pages, value: cost.cpu }))
  const fit = fitLine(points)
  const rows = [
    ['files of markdown', 'CPU s', 'wall s', 'MB', 'ms a file', 'off the line'],
    ...measured.map(({ pages, cost }, index) => [
      pages.toLocaleString('en'),
      cost.cpu.toFixed(1),
      cost.wall.toFixed(1),
      String(Math.round(cost.memory)),
      ((1000 * cost.cpu) / pages).toFixed(2),
      `${(100 * (fit.residuals[index] ?? 0)).toFixed(1)} %`,
    ]),
  ]
  const line = `${fit.fixed.toFixed(2)} s + ${(1000 * fit.perPage).toFixed(2)} ms × files`
  printTable(rows)
  console.log(`\nProcessor time: ${line}`)
  if (!args.includes('--save')) return
  const title = `Processor time of the pages alone: ${line}`
  saveResult('scale', { machine, tables: [{ title, rows }], chart: renderLine(title, points, fit) })
}
