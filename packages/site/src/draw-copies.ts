import { setImmediate } from 'node:timers/promises'
import type { SearchPage } from '@kakehashi/search'
import type { SiteFiles } from './render-site.ts'

/** The pages as they are indexed. Between them others may have their turn; null where `isOld` says that they are not wanted any more. */
export async function drawCopies(
  { copies }: SiteFiles,
  isOld: () => boolean = () => false,
): Promise<readonly SearchPage[] | null> {
  const drawn: SearchPage[] = []
  for (const draw of copies) {
    const copy = draw()
    if (copy !== null) drawn.push(copy)
    await setImmediate()
    if (isOld()) return null
  }
  return drawn
}
