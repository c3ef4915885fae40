import { addressKey } from './address-key.ts'
import type { BuiltFile, BuiltSites, Site } from './built-sites.ts'
import { readIn } from './check-policy.ts'
import { type Finding, finding } from './finding.ts'
import { resolveLink } from './resolve-link.ts'

/** Redirects to no page, in circles, by detours or over a page, and where static hosts would be told otherwise. */
export function checkRedirects(sites: BuiltSites): readonly Finding[] {
  return sites.sites.flatMap((site) => {
    const at = { site, path: 'release.json' }
    const froms = new Set(site.redirects.map(({ from }) => keyOf(site, from)))
    const moved = site.redirects.flatMap(({ from, to }) =>
      redirectFaults(sites, site, from, to, froms).map((fault) =>
        finding(at, 'redirect', `"${from}": ${fault}`),
      ),
    )
    const gone = site.gone
      .filter((from) => pageAt(sites, site, from)?.page?.redirect === null)
      .map((from) => finding(at, 'redirect', `"${from}" is said to be gone, and there is a page`))
    return [...moved, ...gone, ...hostFaults(site), ...strayPages(sites, site, froms)]
  })
}

function redirectFaults(
  sites: BuiltSites,
  site: Site,
  from: string,
  to: string,
  froms: ReadonlySet<string>,
): readonly string[] {
  const target = resolveLink(sites, { site, path: '', address: site.origin, page: null }, to)
  const page = pageAt(sites, site, from)?.page
  const faults: string[] = []
  if (target.kind === 'broken' && !isAway(site, to)) faults.push(`it leads to "${to}": ${target.reason}`)
  if (froms.has(keyOf(site, new URL(to, site.origin).href)))
    faults.push(`it leads to "${to}", which leads on`)
  if (page !== undefined && page !== null) {
    if (page.redirect === null) faults.push('there is a page')
    else if (new URL(page.redirect, site.origin).href !== new URL(to, site.origin).href)
      faults.push(`the page there leads to "${page.redirect}", the server to "${to}"`)
  }
  return faults
}

/** Pages that lead on where the server does not; only to the start of a language without one it need not. */
function strayPages(sites: BuiltSites, site: Site, froms: ReadonlySet<string>): readonly Finding[] {
  const starts = new Set(site.locales.map(({ root }) => `${root}index.html`))
  return sites.files
    .filter(({ site: owner, page, path }) => owner === site && page?.redirect != null && !starts.has(path))
    .filter(({ key }) => !froms.has(key.replace(/\/$/, '')))
    .map((file) => finding(file, 'redirect', 'it leads on from an address that release.json does not have'))
}

/** A path of the host that the site does not live under: whether anything is there is not ours to know. */
function isAway({ basePath }: Site, to: string): boolean {
  return to.startsWith('/') && !to.startsWith(basePath)
}

function keyOf({ origin }: Site, address: string): string {
  return addressKey(new URL(address.startsWith('/') ? encodeURI(address) : address, origin)).replace(
    /\/$/,
    '',
  )
}

function pageAt({ byKey }: BuiltSites, site: Site, from: string): BuiltFile | undefined {
  const key = keyOf(site, from)
  return byKey.get(`${key}/`) ?? byKey.get(key)
}

/** A line of `_redirects` for each redirect; further lines are a site's own. */
function hostFaults(site: Site): readonly Finding[] {
  const text = readIn(site.folder, '_redirects')?.toString() ?? ''
  const lines = new Map(
    text.split('\n').map((line) => [decode(line.split(' ')[0] ?? ''), line.split(' ')[1]]),
  )
  const missing = site.redirects.filter(({ from, to }) => lines.get(from) !== to)
  return missing.map(({ from }) =>
    finding({ site, path: '_redirects' }, 'redirect', `it does not lead "${from}" where release.json does`),
  )
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
