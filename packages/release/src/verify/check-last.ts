import type { Release } from '../release.ts'
import type { BuiltSites, Site } from './built-sites.ts'
import { type Finding, finding } from './finding.ts'

/**
 * Addresses of the last release that are neither page, redirect nor declared gone. Files whose names change with their
 * bytes stay for one release by themselves; the further pages of a list that has become shorter lead to its first.
 */
export function checkLast(sites: BuiltSites, site: Site, last: Release): readonly Finding[] {
  const paths = new Set(sites.files.filter((file) => file.site === site).map(({ path }) => path))
  const excused = new Set([...site.redirects.map(({ from }) => from), ...site.gone].map(withoutEnd))
  const isKept = (path: string) =>
    paths.has(path) ||
    paths.has(`${path.replace(/\/$/, '')}/index.html`) ||
    excused.has(withoutEnd(site.basePath + path.replace(/index\.html$/, '')))
  const files = last.manifest.map(({ path }) => path).filter(isAddress)
  const former = last.served.redirects.map(({ from }) => from)
  const lost = [
    ...files.filter((path) => !isKept(path)),
    ...former.filter((from) => !excused.has(withoutEnd(from)) && !isBelow(site, from, isKept)),
  ]
  return lost.map((path) =>
    finding(
      { site, path },
      'lost',
      'the last release had it: now it is no page, and redirects.yaml neither leads it on nor says that it is gone',
    ),
  )
}

/** Whether visitors may have kept the address of a file: pages, feeds, calendars and documents, not what pages fetch. */
function isAddress(path: string): boolean {
  return (
    /\.(?:html|xml|ics|pdf|docx?|xlsx?|pptx?|odt|ods|odp|zip|csv)$/i.test(path) &&
    !/(?:^|\/)(?:404|410)\.html$|(?:^|\/)_[1-9]\d*\/index\.html$|^(?:assets|admin|pagefind)\//.test(path)
  )
}

function isBelow({ basePath }: Site, from: string, isKept: (path: string) => boolean): boolean {
  return from.startsWith(basePath) && isKept(from.slice(basePath.length))
}

function withoutEnd(address: string): string {
  return address.replace(/\/$/, '')
}
