import { readBuiltSites, type Site } from './built-sites.ts'
import { checkAlternates } from './check-alternates.ts'
import { checkCanonicals } from './check-canonicals.ts'
import { checkFeeds } from './check-feeds.ts'
import { checkLinks } from './check-links.ts'
import { checkSitemaps } from './check-sitemaps.ts'
import { printFindings } from './finding.ts'

/**
 * The faults in the built files of all sites together: links, fragments, ids, canonical addresses, hreflang, sitemaps
 * and feeds. One line for each, naming a file that has it; none when all is good.
 */
export function checkSites(sites: readonly Site[]): readonly string[] {
  const built = readBuiltSites(sites)
  return printFindings([
    ...checkLinks(built),
    ...checkCanonicals(built),
    ...checkAlternates(built),
    ...checkSitemaps(built),
    ...checkFeeds(built),
  ])
}
