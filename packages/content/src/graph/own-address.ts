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
    .filter((known) => isOnHostOf(known, address) && `${path}/`.startsWith(known.basePath))
    .sort((a, b) => b.basePath.length - a.basePath.length)
  return site === undefined ? null : { site: site.id, url: path }
}

/** Whether a whole address is on the host of a site or of its preview, with or without `www.`. */
export function isOnHostOf({ origin, publicOrigin = origin }: SiteAddress, address: string): boolean {
  const hostOf = (url: string) => new URL(url).host.replace(/^www\./, '')
  return [origin, publicOrigin].some((own) => hostOf(own) === hostOf(address))
}

/** A path of an address as the graph writes it. */
export function decodedPath(path: string): UrlPath {
  try {
    return urlPath(decodeURI(path).normalize('NFC'))
  } catch {
    return urlPath(path)
  }
}
