import type { Problem } from '@kakehashi/problems'
import type { SearchAliasFile } from '../front-matter/search-aliases.ts'
import { nearest } from '../nearest.ts'
import type { PageId } from '../page.ts'
import type { PageNode } from './graph.ts'
import { pathOfPage } from './link-path.ts'
import { problemIn } from './problem-at.ts'

/** The pages that the search aliases name and that are not there. */
export function checkAliases(
  file: SearchAliasFile | null,
  nodes: ReadonlyMap<PageId, PageNode>,
  excused: ReadonlySet<PageId>,
): readonly Problem[] {
  if (file === null) return []
  return file.pages
    .filter(({ id }) => !nodes.has(id) && !excused.has(id))
    .map(({ href, position }) => {
      const guess = nearest(href, [...nodes.keys()].map(pathOfPage))
      const variant = guess === null ? { variant: 'named' } : { variant: 'named-nearest', nearest: guess }
      return problemIn(file.source, position, 'missing-page', { href, ...variant })
    })
}
