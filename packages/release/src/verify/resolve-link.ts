import { addressKey } from './address-key.ts'
import type { BuiltFile, BuiltSites, Site } from './built-sites.ts'

/** Where a link leads: to a built file, away from our sites, or nowhere. */
export type LinkTarget =
  | { readonly kind: 'file'; readonly file: BuiltFile; readonly fragment: string }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'broken'; readonly reason: string }

/** What a link is seen from. */
export type LinkingFile = Pick<BuiltFile, 'site' | 'path' | 'address' | 'page'>

/** The target of a link as it is written in the file. */
export function resolveLink(sites: BuiltSites, from: LinkingFile, link: string): LinkTarget {
  if (link.trim() === '') return broken('it is empty')
  try {
    const url = new URL(link.trim(), baseOf(from))
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return { kind: 'elsewhere' }
    return targetOf(sites, from, link, url)
  } catch {
    return broken('it is not a valid address')
  }
}

/** The target of an address that other machines read: it must be absolute and lie on one of the sites. */
export function resolveAddress(sites: BuiltSites, from: LinkingFile, address: string): LinkTarget {
  if (!isAbsolute(address)) return broken('it is not absolute')
  const target = resolveLink(sites, from, address)
  return target.kind === 'elsewhere' ? broken('it is on none of the sites') : target
}

function targetOf(sites: BuiltSites, from: LinkingFile, link: string, url: URL): LinkTarget {
  const key = addressKey(url)
  const site = siteOf(sites.sites, key)
  if (site === undefined) return outside(sites, from, link, url)
  if (/(?:^|\/)(?:404|410)\.html$/.test(from.path) && !/^(\w+:|[/#])/.test(link)) {
    return broken('it is relative, on a page that is shown at any address')
  }
  const file = sites.byKey.get(key)
  if (file !== undefined) return { kind: 'file', file, fragment: fragmentOf(url) }
  if (sites.byKey.has(`${key}/`)) return broken('a folder needs a slash at its end')
  if (sites.byKey.has(key.replace(/index\.html$/, ''))) return broken('a folder is named without index.html')
  return broken('there is no such file')
}

function outside(sites: BuiltSites, from: LinkingFile, link: string, url: URL): LinkTarget {
  if (!isAbsolute(link) && !link.startsWith('//'))
    return broken(`it leaves the site's base path ${from.site.basePath}`)
  if (unreachable.test(url.hostname)) return broken('it leads to a machine that visitors cannot reach')
  const secure = `https://${url.host}`
  if (url.protocol === 'http:' && sites.sites.some(({ origin }) => origin === secure))
    return broken('it is not https')
  return { kind: 'elsewhere' }
}

const unreachable =
  /^(?:localhost|127\..*|0\.0\.0\.0|10\..*|192\.168\..*|\[::1\]|.*\.(?:local|localhost|internal))$/

function siteOf(sites: readonly Site[], key: string): Site | undefined {
  return sites.find(
    ({ origin, basePath }) => key.startsWith(origin + basePath) || `${key}/` === origin + basePath,
  )
}

function baseOf(from: LinkingFile): string {
  const base = from.page?.base
  return base ? new URL(base, from.address).href : from.address
}

/** Decoded; empty where the link means the page itself (`#`, `#top`) or a text on it. */
function fragmentOf(url: URL): string {
  const fragment = decodeURIComponent(url.hash.slice(1).replace(/:~:.*$/, ''))
  return fragment === 'top' ? '' : fragment
}

function isAbsolute(link: string): boolean {
  return /^https?:\/\//i.test(link)
}

function broken(reason: string): LinkTarget {
  return { kind: 'broken', reason }
}
