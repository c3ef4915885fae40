import type { Problem } from '@kakehashi/problems'
import { z } from 'zod'
import { pageIdOfPath } from '../graph/link-path.ts'
import type { PageId, Position, SourceFile } from '../page.ts'
import { readData } from './read-data.ts'

/** Words by which the same thing is called, in any language; with `page`, words by which just that page is to be found. */
export type SearchAlias = { readonly words: readonly string[]; readonly page?: PageId | undefined }

/** The file of the aliases, with the pages that it names where it names them. */
export type SearchAliasFile = {
  readonly source: SourceFile
  readonly pages: readonly { readonly id: PageId; readonly href: string; readonly position: Position }[]
}

const word = z.string().trim().min(1)
const pagePath = z.string().regex(/^[a-z0-9-]+\/(?:[^\s/:]+\/)*[^\s/:]+\.md$/, 'malmo/avtal.md')

/** `shared/search-aliases.yaml`: what visitors call things that the pages call otherwise. */
export const searchAliasesSchema = z.strictObject({
  same: z.array(z.array(word).min(2)).optional(),
  pages: z.record(pagePath, z.array(word).min(1)).optional(),
})

/** The aliases of `shared/search-aliases.yaml`; none where the file is missing or has a fault. */
export function readSearchAliases(data: readonly SourceFile[]): {
  readonly searchAliases: readonly SearchAlias[]
  readonly aliasFile: SearchAliasFile | null
  readonly problems: readonly Problem[]
} {
  const source = data.find((file) => /^shared\/search-aliases\.ya?ml$/.test(file.path))
  if (source === undefined) return { searchAliases: [], aliasFile: null, problems: [] }
  const { data: aliases, keyPositions, problems } = readData(source, searchAliasesSchema)
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
    problems,
  }
}
