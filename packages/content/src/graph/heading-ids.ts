import type { Heading } from '../markdown/body.ts'

/** Ids that the page around the text uses; a heading never takes one. */
const taken = ['main', 'contents', 'navigation', 'footnotes']

/**
 * One id per heading, in order, none twice. A heading of a translation has the id of the source's heading it pairs
 * with, so that an anchor of the source works in every language.
 */
export function headingIds(
  headings: readonly Heading[],
  otherIds: readonly string[],
  source: { readonly headings: readonly Heading[]; readonly ids: readonly string[] } | null,
): readonly string[] {
  const paired = source === null ? [] : pairHeadings(headings, source.headings)
  const used = new Set<string>([...taken, ...otherIds])
  for (const heading of headings) if (heading.id !== null) used.add(heading.id)
  const inherited = headings.map((heading, index) => {
    if (heading.id !== null) return heading.id
    const id = source?.ids[paired[index] ?? -1]
    if (id === undefined || used.has(id)) return null
    used.add(id)
    return id
  })
  return headings.map((heading, index) => inherited[index] ?? freeId(slugify(heading.text), used))
}

/**
 * For each heading the index of the source's heading it pairs with: equal explicit ids, else the longest common
 * sequence of levels.
 */
function pairHeadings(headings: readonly Heading[], source: readonly Heading[]): readonly (number | undefined)[] {
  const same = (a: Heading, b: Heading) => a.level === b.level && (a.id === null || b.id === null || a.id === b.id)
  const rows = headings.length
  const columns = source.length
  const length = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0))
  const at = (row: number, column: number) => length[row]?.[column] ?? 0
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const [a, b, cells] = [headings[row], source[column], length[row]]
      if (a === undefined || b === undefined || cells === undefined) continue
      cells[column] = same(a, b) ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const pairs = new Array<number | undefined>(rows).fill(undefined)
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    const [a, b] = [headings[row], source[column]]
    if (a && b && same(a, b) && at(row, column) === at(row + 1, column + 1) + 1) pairs[row++] = column++
    else if (at(row + 1, column) >= at(row, column + 1)) row++
    else column++
  }
  return pairs
}

/**
 * Letters and digits in lower case joined by hyphens, accents of Latin letters dropped.
 * @example slugify('Så här når du oss!') // 'sa-har-nar-du-oss'
 */
export function slugify(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

function freeId(wanted: string, used: Set<string>): string {
  const base = /^\p{L}/u.test(wanted) ? wanted : `section${wanted === '' ? '' : '-'}${wanted}`
  let id = base
  for (let number = 2; used.has(id); number++) id = `${base}-${number}`
  used.add(id)
  return id
}
