import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Bar, renderChart } from './chart.ts'

/** What was measured at one size; the first row is the head of the table. */
export type Result = {
  readonly title: string
  readonly rows: readonly (readonly string[])[]
  readonly bars: readonly Bar[]
}

const packageDir = join(import.meta.dirname, '../..')
const begin = '<!-- build: written by `npm run bench -- build --save` -->'
const end = '<!-- end of build -->'

/** Puts tables between the marks in the package's README, and a chart of processor time beside it. */
export function saveResults(machine: string, results: readonly Result[]): void {
  const file = join(packageDir, 'README.md')
  const [before = '', rest = ''] = readFileSync(file, 'utf8').split(begin)
  const [, after = ''] = rest.split(end)
  const tables = results.map(({ title, rows }) => `${title}:\n\n${markdownTable(rows)}`)
  const chart = '![Processor time of whole sites, by system](build.svg)'
  const text = [`Measured on ${machine}.`, ...tables, chart].join('\n\n')
  writeFileSync(file, `${before}${begin}\n\n${text}\n\n${end}${after}`)
  const groups = results.map(({ title, bars }) => ({ title: `Processor time, ${title}`, bars }))
  writeFileSync(
    join(packageDir, 'build.svg'),
    renderChart('Processor time of whole sites, by system', groups),
  )
}

function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'))
  return [head, rule, ...rows].map(line).join('\n')
}
