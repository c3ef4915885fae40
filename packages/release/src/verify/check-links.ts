import type { BuiltFile, BuiltSites } from './built-sites.ts'
import { type Finding, finding } from './finding.ts'
import { resolveAddress, resolveLink } from './resolve-link.ts'

/** Links to no file, fragments that their target does not have, and ids that occur twice. */
export function checkLinks(sites: BuiltSites): readonly Finding[] {
  return sites.files.flatMap((file) => {
    const { page } = file
    if (page === null) return []
    return [
      ...page.duplicateIds.map((id) => finding(file, 'html', `the id "${id}" occurs twice`)),
      ...[...new Set(page.links)].flatMap((link) => checkLink(sites, file, link)),
      ...page.metaAddresses.flatMap((address) => {
        const target = resolveAddress(sites, file, address)
        return target.kind === 'broken'
          ? [finding(file, 'link', `og address "${address}": ${target.reason}`)]
          : []
      }),
    ]
  })
}

function checkLink(sites: BuiltSites, from: BuiltFile, link: string): Finding[] {
  const target = resolveLink(sites, from, link)
  if (target.kind === 'broken') return [finding(from, 'link', `dead link "${link}": ${target.reason}`)]
  if (target.kind === 'elsewhere' || target.fragment === '') return []
  const { page, path, site } = target.file
  if (page === null || page.ids.has(target.fragment)) return []
  return [finding(from, 'link', `dead link "${link}": ${site.id}/${path} has no id "${target.fragment}"`)]
}
