import type { BuiltSites } from './built-sites.ts'
import { type Finding, finding } from './finding.ts'
import { localeOf } from './page-role.ts'
import type { FeedFacts } from './read-xml.ts'
import { resolveAddress } from './resolve-link.ts'

/**
 * Links in Atom and RSS feeds that are not absolute or lead nowhere, feeds whose `self` is another file, entries with one id
 * (RFC 4287, 4.2.6), dates that are none, and another language than that of the feed's folder.
 */
export function checkFeeds(sites: BuiltSites): readonly Finding[] {
  return sites.files.flatMap((file) => {
    const { xml } = file
    if (xml?.kind === 'cut off') {
      const code = /sitemap/.test(file.path) ? 'sitemap' : 'feed'
      return [finding(file, code, 'it is not whole')]
    }
    if (xml?.kind !== 'feed') return []
    const isOther = xml.feed.lang !== null && xml.feed.lang !== localeOf(file)
    const faults = [
      ...textFaults(xml.feed),
      ...(isOther ? [`it says that it is in "${xml.feed.lang}", in the folder of "${localeOf(file)}"`] : []),
      ...xml.feed.links.flatMap(({ rel, href }) => {
        const target = resolveAddress(sites, file, href)
        if (target.kind === 'broken') return [`feed link "${href}": ${target.reason}`]
        const other = rel === 'self' && target.kind === 'file' && target.file !== file
        return other ? [`feed link "${href}": rel="self" is another file`] : []
      }),
    ]
    return faults.map((fault) => finding(file, 'feed', fault))
  })
}

function textFaults({ ids, dates }: FeedFacts): readonly string[] {
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index)
  return [
    ...repeated.map((id) => `the id "${id}" occurs twice`),
    ...dates.filter((date) => Number.isNaN(Date.parse(date))).map((date) => `"${date}" is no date`),
  ]
}
