import type { PageId } from '@kakehashi/content'
import type { PageStatus, StaleBlock } from '@kakehashi/translation'

/**
 * The translations that have more to catch up with than before, each with the blocks that it had not to catch up with then; one
 * whose source has gone has none. `formerNames` says how pages were called that have new names.
 */
export function newlyStale(
  before: readonly PageStatus[],
  after: readonly PageStatus[],
  formerNames: ReadonlyMap<PageId, PageId>,
): readonly PageStatus[] {
  const keyOf = (page: PageId, { locale }: PageStatus) => `${page} ${locale}`
  const earlier = new Map(before.map((status) => [keyOf(status.page, status), status]))
  return after.flatMap((status) => {
    const old = earlier.get(keyOf(formerNames.get(status.page) ?? status.page, status))
    const known = new Set(old?.blocks.map(contentOf))
    const blocks = status.blocks.filter((block) => !known.has(contentOf(block)))
    const isOrphaned = status.state === 'orphaned' && old !== undefined && old.state !== 'orphaned'
    return blocks.length > 0 || isOrphaned ? [{ ...status, blocks }] : []
  })
}

/** What there is to catch up with, wherever it stands now. */
function contentOf({ change, before, after }: StaleBlock): string {
  return JSON.stringify([change, before, after])
}
