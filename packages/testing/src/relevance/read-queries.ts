import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PageId, pageIdOfPath } from '@kakehashi/content'

/** A query that visitors type, and the pages that are really about it. */
export type LabelledQuery = {
  readonly locale: string
  readonly category: string
  readonly query: string
  readonly pages: ReadonlySet<PageId>
}

/** One half may be looked at while the search is worked on, the other is only ever scored. */
export type Half = 'to-build-on' | 'unseen'

/** The labelled queries of one half; the first of the two files says how they are written. */
export function readQueries(half: Half): readonly LabelledQuery[] {
  const file = half === 'unseen' ? 'unseen-queries.txt' : 'queries-to-build-on.txt'
  return readRows(file).map(([kind = '', query = '', pages = '']) => {
    const [locale = '', category = ''] = kind.split(' ')
    return {
      locale,
      category,
      query,
      pages: new Set(pages.split(' ').map((path) => pageIdOfPath(`${path}.md`))),
    }
  })
}

/** Queries that no page can answer. */
export function readNonsense(): readonly { readonly locale: string; readonly query: string }[] {
  return readRows('nonsense-queries.txt').map(([locale = '', query = '']) => ({ locale, query }))
}

function readRows(name: string): readonly (readonly string[])[] {
  return readFileSync(join(import.meta.dirname, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
}
