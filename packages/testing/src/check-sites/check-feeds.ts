import type { BuiltSites } from './built-sites.ts'
import { type Finding, finding } from './finding.ts'
import { resolveAddress } from './resolve-link.ts'

/** Links in Atom and RSS feeds that are not absolute or lead nowhere, and feeds whose `self` is another file. */
export function checkFeeds(sites: BuiltSites): readonly Finding[] {
  return sites.files.flatMap((file) => {
    if (file.xml?.kind !== 'feed') return []
    return file.xml.links.flatMap(({ rel, href }) => {
      const target = resolveAddress(sites, file, href)
      if (target.kind === 'broken') return [finding(file, `feed link "${href}": ${target.reason}`)]
      const other = rel === 'self' && target.kind === 'file' && target.file !== file
      return other ? [finding(file, `feed link "${href}": rel="self" is another file`)] : []
    })
  })
}
