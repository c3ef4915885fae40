import type { Problem } from '@kakehashi/problems'
import { nearest } from '../nearest.ts'
import type { Position, SourceFile } from '../page.ts'
import { fragmentsOf } from './fragments.ts'
import type { Version } from './graph.ts'
import { slugify } from './heading-ids.ts'
import { problemIn, withNearest } from './problem-at.ts'

/** The problem of a link to a place that a page does not have. */
export function missingFragment(
  from: SourceFile,
  position: Position,
  fragment: string,
  version: Version,
): Problem {
  const values = { fragment, page: version.page.source.file }
  const ids = fragmentsOf(version)
  const slug = slugify(fragment)
  const guess = ids.has(slug) ? slug : nearest(fragment, [...ids])
  return problemIn(from, position, 'missing-fragment', withNearest(values, guess))
}
