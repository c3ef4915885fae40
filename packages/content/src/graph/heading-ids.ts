import type { Heading } from '../markdown/body.ts'
import { frameIds } from '../markdown/frame-ids.ts'
import { pairHeadings } from './pair-headings.ts'

const ofFootnotes = /^footnotes?(?:-.*)?$/

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
  const used = new Set<string>(otherIds)
  const numbers = new Map<string, number>()
  for (const heading of headings) if (heading.id !== null) used.add(heading.id)
  const inherited = headings.map((heading, index) => {
    if (heading.id !== null) return heading.id
    const id = source?.ids[paired[index] ?? -1]
    if (id === undefined || used.has(id)) return null
    used.add(id)
    return id
  })
  return headings.map((heading, index) => inherited[index] ?? freeId(slugify(heading.text), used, numbers))
}

/**
 * Letters and digits in lower case joined by hyphens, accents of Latin letters dropped, full-width ones made ordinary.
 * @example slugify('Så här når du oss!') // 'sa-har-nar-du-oss'
 */
export function slugify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** `numbers` remembers the last number tried for each word, so that many equal headings stay cheap. */
function freeId(wanted: string, used: Set<string>, numbers: Map<string, number>): string {
  const isFit = /^\p{L}/u.test(wanted) && !frameIds.includes(wanted) && !ofFootnotes.test(wanted)
  const base = isFit ? wanted : `section${wanted === '' ? '' : '-'}${wanted}`
  let number = numbers.get(base) ?? 1
  let id = number === 1 ? base : `${base}-${number}`
  while (used.has(id)) id = `${base}-${++number}`
  numbers.set(base, number)
  used.add(id)
  return id
}
