import { listPaths, type Manifest, readManifest } from '../manifest.ts'
import type { Release } from '../release.ts'
import { readServedSite, type ServedSite, servedSiteName } from '../served-site.ts'
import { type BuiltSites, filesToInspect, readBuiltSites, type Site } from './built-sites.ts'
import { checkAlternates } from './check-alternates.ts'
import { checkCalendars } from './check-calendars.ts'
import { checkCanonicals } from './check-canonicals.ts'
import { checkCopies } from './check-copies.ts'
import { checkFeeds } from './check-feeds.ts'
import { checkFiles } from './check-files.ts'
import { checkHeaders } from './check-headers.ts'
import { checkLast } from './check-last.ts'
import { checkLinks } from './check-links.ts'
import { checkSiteManifest } from './check-manifest.ts'
import { checkMarkup } from './check-markup.ts'
import { checkPages } from './check-pages.ts'
import { checkPolicy } from './check-policy.ts'
import { checkPresence } from './check-presence.ts'
import { checkRedirects } from './check-redirects.ts'
import { checkSearch, type SearchReader } from './check-search.ts'
import { checkSitemaps } from './check-sitemaps.ts'
import type { Finding } from './finding.ts'
import { inspectPages, type PageInspector } from './inspect-pages.ts'

/** A finished site to verify, under the name that it must have. */
export type SiteToVerify = {
  readonly id: string
  readonly folder: string
  /** What its visitors have now; null before the first release. */
  readonly last: Release | null
  /** Whether it may have been built for another origin than its own. */
  readonly isPreview?: boolean
}

export type VerifyOptions = {
  readonly search: SearchReader
  /** Inspects pages in another way than anew on all processors. */
  readonly inspect?: PageInspector
}

/** Everything that is wrong with finished sites, all of them together; nothing where they may be published. */
export async function verifySites(
  sites: readonly SiteToVerify[],
  { search, inspect = inspectPages }: VerifyOptions,
): Promise<readonly Finding[]> {
  const opened = await Promise.all(sites.map(openSite))
  const finished = opened.flatMap((site) => site.finished ?? [])
  const inspected = await inspect(filesToInspect(finished))
  const built = readBuiltSites(finished, inspected)
  const manifests = await Promise.all(
    finished.map(({ site, manifest }) => {
      const files = built.files.filter((file) => file.site === site)
      return checkSiteManifest(site, manifest, new Map(files.map(({ path, size }) => [path, size])))
    }),
  )
  return [
    ...opened.flatMap(({ findings }) => findings),
    ...manifests.flat(),
    ...checkAddresses(built),
    ...checkRedirects(built),
    ...checkPages(built),
    ...checkFiles(built),
    ...checkCopies(built),
    ...checkPolicy(built),
    ...checkHeaders(built),
    ...checkPresence(built),
    ...checkCalendars(built),
    ...checkMarkup(built, inspected),
    ...(await checkSearch(built, search)),
    ...finished.flatMap(({ site, last }) => (last === null ? [] : checkLast(built, site, last))),
  ]
}

/** What is wrong with links, canonical addresses, alternates, sitemaps and feeds. */
export function checkAddresses(built: BuiltSites): readonly Finding[] {
  return [
    ...checkLinks(built),
    ...checkCanonicals(built),
    ...checkAlternates(built),
    ...checkSitemaps(built),
    ...checkFeeds(built),
  ]
}

type Finished = {
  readonly site: Site
  readonly paths: readonly string[]
  readonly manifest: Manifest | null
  readonly last: Release | null
}

async function openSite({
  id,
  folder,
  last,
  isPreview = false,
}: SiteToVerify): Promise<{ readonly finished: Finished | null; readonly findings: readonly Finding[] }> {
  const file = `${id}/${servedSiteName}`
  let served: ServedSite
  try {
    served = await readServedSite(folder)
  } catch {
    return { finished: null, findings: [{ code: 'release', file, message: 'it is missing or damaged' }] }
  }
  const findings: Finding[] = []
  if (served.id !== id) findings.push({ code: 'release', file, message: `it is of the site "${served.id}"` })
  if (served.preview && !isPreview)
    findings.push({ code: 'noindex', file, message: 'the site is a preview, which search engines leave out' })
  if (!served.preview && !/^https:\/\/(?!localhost\b|127\.)/.test(served.origin))
    findings.push({ code: 'release', file, message: `visitors cannot reach it securely at ${served.origin}` })
  const finished = {
    site: { ...served, id, folder },
    paths: await listPaths(folder),
    manifest: await readManifest(folder),
    last,
  }
  return { finished, findings }
}
