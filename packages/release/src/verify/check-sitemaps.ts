import type { BuiltFile, BuiltSites, Site } from './built-sites.ts'
import { alternateKeys } from './check-alternates.ts'
import { type Finding, finding } from './finding.ts'
import { isIndexable, pagesOf } from './page-role.ts'
import type { SitemapEntry } from './read-xml.ts'
import { resolveAddress } from './resolve-link.ts'

/** Faults in the sitemaps: a site's list exactly its indexable pages, once each, with the pages' own alternates. */
export function checkSitemaps(sites: BuiltSites): readonly Finding[] {
  return sites.sites.flatMap((site) => checkSitemapsOf(sites, site))
}

function checkSitemapsOf(sites: BuiltSites, site: Site): Finding[] {
  const listed = new Set<BuiltFile>()
  const findings = sites.files
    .filter((file) => file.site === site)
    .flatMap((file) => {
      if (file.xml?.kind === 'sitemap')
        return file.xml.entries.flatMap((entry) => checkEntry(sites, file, entry, listed))
      if (file.xml?.kind === 'sitemap index')
        return file.xml.locations.flatMap((part) => checkPart(sites, file, part))
      return []
    })
  const parts = sites.files.flatMap(({ site: owner, path, xml }) => {
    return owner === site && xml?.kind === 'sitemap index' ? [{ path, locations: xml.locations }] : []
  })
  const unlisted = sites.files.filter(({ site: owner, xml, address }) => {
    const isPart = owner === site && xml?.kind === 'sitemap'
    return isPart && parts.length > 0 && !parts.some(({ locations }) => locations.includes(address))
  })
  const missing = pagesOf(sites)
    .filter((page) => page.site === site && !site.preview && isIndexable(sites, page) && !listed.has(page))
    .map((page) => finding(page, 'sitemap', 'it is indexable, but in no sitemap'))
  return [
    ...findings,
    ...unlisted.map((file) => finding(file, 'sitemap', 'it is in no index of sitemaps')),
    ...missing,
  ]
}

function checkEntry(
  sites: BuiltSites,
  sitemap: BuiltFile,
  entry: SitemapEntry,
  listed: Set<BuiltFile>,
): Finding[] {
  const fault = (text: string) => [finding(sitemap, 'sitemap', `"${entry.location}": ${text}`)]
  const target = resolveAddress(sites, sitemap, entry.location)
  if (target.kind !== 'file') return target.kind === 'broken' ? fault(target.reason) : []
  if (target.file.site !== sitemap.site) return fault('it is a page of another site')
  if (listed.has(target.file)) return fault('it is listed twice')
  listed.add(target.file)
  if (!isIndexable(sites, target.file)) return fault('it is not an indexable page')
  if (alternateKeys(entry.alternates) === alternateKeys(target.file.page.alternates)) return []
  return fault('its alternates are not those of the page')
}

function checkPart(sites: BuiltSites, index: BuiltFile, part: string): Finding[] {
  const target = resolveAddress(sites, index, part)
  if (target.kind === 'broken') return [finding(index, 'sitemap', `"${part}": ${target.reason}`)]
  return target.kind === 'file' && target.file.xml?.kind === 'sitemap'
    ? []
    : [finding(index, 'sitemap', `"${part}": not a sitemap`)]
}
