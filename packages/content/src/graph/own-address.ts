import type { SiteId } from '../page.ts'
import { type SiteAddress, type UrlPath, urlPath } from './graph.ts'

/** The site that a whole address lies in, and the path there, decoded; null for one of others' sites. */
export function ownAddress(
  sites: Iterable<SiteAddress>,
  address: string,
): { readonly site: SiteId; readonly url: UrlPath } | null {
  if (!/^https?:/i.test(address)) return null
  const path = decodedPath(new URL(address).pathname)
  const [site] = [...sites]
    .filter((known) => known.preview !== true && hostOf(known.origin) === hostOf(address))
    .filter(({ basePath }) => `${path}/`.startsWith(basePath))
    .sort((a, b) => b.basePath.length - a.basePath.length)
  return site === undefined ? null : { site: site.id, url: path }
}

/** The host of a whole address without `www.`, where our sites answer too. */
export function hostOf(address: string): string {
  return new URL(address).host.replace(/^www\./, '')
}

/** A path of an address as the graph writes it. */
export function decodedPath(path: string): UrlPath {
  try {
    return urlPath(decodeURI(path).normalize('NFC'))
  } catch {
    return urlPath(path)
  }
}
