import type { Problem } from '@kakehashi/problems'
import { z } from 'zod'
import { pageIdOfPath } from '../graph/link-path.ts'
import type { PageId, Position, SourceFile } from '../page.ts'
import { type Finding, toProblems } from '../read/finding.ts'
import { readData } from './read-data.ts'

/** Words by which the same thing is called, in any language; with `page`, words by which just that page is to be found. */
export type SearchAlias = { readonly words: readonly string[]; readonly page?: PageId | undefined }

/** The file of the aliases, with the pages that it names where it names them. */
export type SearchAliasFile = {
  readonly source: SourceFile
  readonly pages: readonly { readonly id: PageId; readonly href: string; readonly position: Position }[]
}

const word = z.string().trim().regex(/./, 'EPA')
const pagePath = z.string().regex(/^[a-z0-9-]+\/(?:[^\s/:]+\/)*[^\s/:]+\.md$/, 'malmo/avtal.md')

/** `shared/search-aliases.yaml`: what visitors call things that the pages call otherwise. */
export const searchAliasesSchema = z.strictObject({
  same: z.array(z.array(word).refine(({ length }) => length >= 2, '[EPA, frihandelsavtal]')).optional(),
  pages: z
    .record(
      pagePath,
      z.array(word).refine(({ length }) => length >= 1, '[tull, tariff]'),
    )
    .optional(),
})

/** The aliases of `shared/search-aliases.yaml`; none where the file is missing or has a fault. */
export function readSearchAliases(data: readonly SourceFile[]): {
  readonly searchAliases: readonly SearchAlias[]
  readonly aliasFile: SearchAliasFile | null
  readonly problems: readonly Problem[]
} {
  const source = data.find((file) => file.path === 'shared/search-aliases.yaml')
  if (source === undefined) return { searchAliases: [], aliasFile: null, problems: [] }
  const { data: read, positions, keyPositions, problems } = readData(source, searchAliasesSchema)
  const repeated = repeatedWords(read, positions)
  const aliases = repeated.length === 0 ? read : null
  const ofPages = Object.entries(aliases?.pages ?? {}).map(([href, words]) => {
    const position = keyPositions.get(`pages.${href}`) ?? { line: 1, column: 1 }
    return { words, href, position, page: pageIdOfPath(href) }
  })
  return {
    searchAliases: [
      ...(aliases?.same ?? []).map((words) => ({ words })),
      ...ofPages.map(({ words, page }) => ({ words, page })),
    ],
    aliasFile: { source, pages: ofPages.map(({ href, position, page }) => ({ id: page, href, position })) },
    problems: [...problems, ...toProblems(repeated, source.file, source.text)],
  }
}

/** Words that stand again in the same list, as the search compares them: whatever their case and width. */
function repeatedWords(
  aliases: z.infer<typeof searchAliasesSchema> | null,
  positions: ReadonlyMap<string, Position>,
): readonly Finding[] {
  const lists = [
    ...(aliases?.same ?? []).map((words, index) => ({ path: `same.${index}`, words })),
    ...Object.entries(aliases?.pages ?? {}).map(([page, words]) => ({ path: `pages.${page}`, words })),
  ]
  return lists.flatMap(({ path, words }) => {
    const seen = new Set<string>()
    return words.flatMap((key, index): readonly Finding[] => {
      const compared = key.normalize('NFKC').toLowerCase()
      if (!seen.has(compared)) {
        seen.add(compared)
        return []
      }
      const position = positions.get(`${path}.${index}`) ?? { line: 1, column: 1 }
      return [{ code: 'wrong-value', position, values: { key, allowed: '–', variant: 'repeated' } }]
    })
  })
}
