import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Rows of cells below a title; the first row is the head. */
export type Table = { readonly title: string; readonly rows: readonly (readonly string[])[] }

export type Result = {
  /** What measured. */
  readonly machine: string
  readonly tables: readonly Table[]
  /** SVG. */
  readonly chart: string
}

const packageDir = join(import.meta.dirname, '../..')

/** Puts the tables of a bench between its marks in the package's README, and the chart beside it. */
export function saveResult(bench: 'build' | 'scale', { machine, tables, chart }: Result): void {
  const begin = `<!-- ${bench}: written by \`npm run bench -- ${bench} --save\` -->`
  const end = `<!-- end of ${bench} -->`
  const file = join(packageDir, 'README.md')
  const [before = '', rest = ''] = readFileSync(file, 'utf8').split(begin)
  const [, after = ''] = rest.split(end)
  const texts = tables.map(({ title, rows }) => `${title}:\n\n${markdownTable(rows)}`)
  const picture = `![The same as a chart](${bench}.svg)`
  const text = [`Measured on ${machine}.`, ...texts, picture].join('\n\n')
  writeFileSync(file, `${before}${begin}\n\n${text}\n\n${end}${after}`)
  writeFileSync(join(packageDir, `${bench}.svg`), chart)
}

function markdownTable([head = [], ...rows]: Table['rows']): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'))
  return [head, rule, ...rows].map(line).join('\n')
}
