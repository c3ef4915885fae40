import type { Locale } from '@kakehashi/i18n'
import type { PageId } from '../page.ts'

/**
 * Files that are there but cannot be shown, by page: whatever refers to them is right, so that one broken file is one
 * problem and not as many as there are links to it.
 */
export type UnusableFiles = ReadonlyMap<PageId, ReadonlySet<Locale>>

export function unusableFiles(
  files: readonly { readonly id: PageId; readonly locale: Locale }[],
): UnusableFiles {
  const byPage = Map.groupBy(files, ({ id }) => id)
  return new Map([...byPage].map(([id, found]) => [id, new Set(found.map(({ locale }) => locale))]))
}
