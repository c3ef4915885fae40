import type { Problem } from '@kakehashi/problems'
import type { Position, SourceFile } from '../page.ts'
import { problemIn } from './problem-at.ts'
import type { Unpublished } from './unpublished.ts'

/** The problem of a link to a page that is not published: readers would find nothing there. */
export function unpublishedTarget(
  from: SourceFile,
  position: Position,
  href: string,
  unpublished: Unpublished,
): Problem {
  const { reason } = unpublished
  const when = reason === 'draft' ? {} : { day: unpublished.day, variant: reason }
  return problemIn(from, position, 'unpublished-page', { href, ...when })
}
