import type { SearchPage } from '../search-page.ts'
import { type AliasGroup, aliasFinder } from './aliases.ts'
import { indexedBody } from './indexed-body.ts'
import { indexedText } from './indexed-text.ts'
import { renderSearchCopy, type SearchCopy } from './search-copy.ts'

/**
 * The pages of one site in one language as they go into the index, in one file: JSON by lines, the words that mean the same
 * first. It holds nothing that a change elsewhere on the site could alter, so that an index is made anew only where its own
 * pages have changed.
 */
export function writtenCopies(pages: readonly SearchPage[], aliases: readonly AliasGroup[]): string {
  return writtenAliases(aliases) + pages.map(writtenCopy).join('')
}

/** The first line of such a file. */
export function writtenAliases(aliases: readonly AliasGroup[]): string {
  return `${JSON.stringify(aliases)}\n`
}

/** One of the lines after it. */
export function writtenCopy(page: SearchPage): string {
  return `${JSON.stringify(asIndexed(page))}\n`
}

/** The lines of pages in such a file, by the address of each. */
export function copiesByAddress(written: string): ReadonlyMap<string, string> {
  const [, ...lines] = written.split('\n')
  return new Map(
    lines.flatMap((line) => {
      const [, address] = /^\{"address":("(?:[^"\\]|\\.)*")/.exec(line) ?? []
      return address === undefined ? [] : [[JSON.parse(address), `${line}\n`] as const]
    }),
  )
}

/** The documents to index, from such a file. */
export function copiesIn(written: string): readonly SearchCopy[] {
  const [first, ...lines] = written.split('\n')
  const aliases: readonly AliasGroup[] = JSON.parse(first || '[]')
  const pages = lines.filter((line) => line !== '').map((line): SearchPage => JSON.parse(line))
  return [...Map.groupBy(pages, ({ locale }) => locale)].flatMap(([locale, ofLocale]) => {
    const aliasesOf = aliasFinder(aliases, locale)
    return ofLocale.map((page) => renderSearchCopy(page, aliasesOf))
  })
}

/** The address comes first, so that lines can be told apart without reading them. */
function asIndexed({ address, title, description, body, facts, ...rest }: SearchPage): SearchPage {
  return {
    address,
    ...rest,
    title: indexedText(title),
    description: description && indexedText(description),
    body: String(indexedBody(body)),
    facts: facts.map(indexedText),
  }
}
