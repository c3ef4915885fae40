import type { Locale } from '@kakehashi/i18n'
import { checkSlug } from '../front-matter/check-slug.ts'
import { gone, readRedirects } from '../front-matter/redirects.ts'
import { localeAt, localeRoot, type SiteAddress, type Version } from '../graph/graph.ts'
import { relativePath } from '../graph/link-path.ts'
import { decodedPath } from '../graph/own-address.ts'
import { addressKey } from '../graph/redirects.ts'
import type { LoadedFiles } from '../load-content.ts'
import type { Page, SiteId } from '../page.ts'
import { type LostAddress, standingVersions } from './lost-addresses.ts'
import { references } from './references.ts'
import { newPage, newPath, pageNames, type Relocation } from './relocation.ts'

/** What is written so that old addresses lead on. */
export type KeptAddresses = {
  /** Additions to `formerSlugs`, by the path of the file before the edit. */
  readonly former: ReadonlyMap<string, readonly string[]>
  /** Additions to a site's redirects.yaml: the old address and the page, or `gone`. */
  readonly redirects: ReadonlyMap<SiteId, ReadonlyMap<string, string>>
  /** Lines of redirects.yaml whose old address a page has again. */
  readonly obsolete: ReadonlyMap<SiteId, ReadonlySet<string>>
}

export const nothingKept: KeptAddresses = { former: new Map(), redirects: new Map(), obsolete: new Map() }

/**
 * More addresses kept: in the page's own file where it has one in that language on that site, else in redirects.yaml. Those
 * of sections come first, since the addresses below follow from them.
 */
export function keepAddresses(
  kept: KeptAddresses,
  lost: readonly LostAddress[],
  before: LoadedFiles,
  relocation: Relocation,
): KeptAddresses {
  const { sites } = before.published
  const names = pageNames(before, relocation)
  const inFiles = lost.flatMap((address) => {
    const site = sites.get(address.site)
    const { now } = address
    if (site === undefined || now === null) return []
    const file = fileFor({ ...address, now }, before.pages, relocation)
    const former = file && formerSlug({ ...address, now }, site)
    if (file === undefined || former === undefined || former === null) return []
    return kept.former.get(file.source.path)?.includes(former) ? [] : [{ now, file, former }]
  })
  const depth = Math.min(...inFiles.map(({ now }) => now.id.split('/').length))
  if (inFiles.length > 0) {
    const next = new Map(kept.former)
    for (const { now, file, former } of inFiles) {
      if (now.id.split('/').length > depth) continue
      const known = next.get(file.source.path) ?? []
      if (!known.includes(former)) next.set(file.source.path, [...known, former])
    }
    return { ...kept, former: next }
  }
  const redirects = new Map(kept.redirects)
  for (const { site, url, locale, now, fragment } of lost) {
    if (now === null) {
      redirects.set(site, new Map(redirects.get(site)).set(url, gone))
      continue
    }
    const name = names.get(now.id)
    const address = sites.get(site)
    if (name === undefined || address === undefined) continue
    const target = isOfLocale(address, url, locale) ? name : name.replace(/\.md$/, `.${locale}.md`)
    const to = relativePath(`${site}/redirects.yaml`, target) + (fragment === null ? '' : `#${fragment}`)
    redirects.set(site, new Map(redirects.get(site)).set(url, to))
  }
  return { ...kept, redirects }
}

/** The lines of redirects.yaml at whose old address the page that they lead to stands after an edit. */
export function obsoleteRedirects(
  before: LoadedFiles,
  after: LoadedFiles,
  relocation: Relocation,
): KeptAddresses['obsolete'] {
  const standing = standingVersions(after.published)
  const targets = references(before).filter(({ kind }) => kind === 'redirect')
  const obsolete = new Map<SiteId, Set<string>>()
  for (const { site, source, entries } of readRedirects(before.data).redirectFiles)
    for (const { from, toPosition } of entries) {
      const key = addressKey(site, decodedPath(from.replace(/^https?:\/\/[^/]*/, '')))
      const target = targets.find(({ source: file, position }) => {
        return file === source && position.line === toPosition.line
      })?.leadsTo
      const id = target?.kind === 'page' ? newPage(relocation, target.id) : null
      if (id !== null && standing.get(key)?.id === id)
        obsolete.set(site, (obsolete.get(site) ?? new Set()).add(from))
    }
  return obsolete
}

/** A lost address that leads on. */
type KeptAddress = LostAddress & { readonly now: Version }

/** The file of the page's own that can name the address: one in its language, on its site, of the page that it led to. */
function fileFor(
  { site, locale, was, now }: KeptAddress,
  pages: readonly Page[],
  relocation: Relocation,
): Page | undefined {
  if (site !== now.site || relocation.successors.has(was)) return undefined
  return pages.find(
    (page) =>
      page.id === was &&
      page.locale === locale &&
      now.page.source.path === newPath(relocation, page.source.path),
  )
}

/** The address as `formerSlugs` has it: the last part where the rest is as it is now, else from the language's start. */
function formerSlug({ url, locale, now }: KeptAddress, site: SiteAddress): string | null {
  const above = now.url.slice(0, now.url.lastIndexOf('/', now.url.length - 2) + 1)
  const last = url.startsWith(above) ? url.slice(above.length).replace(/\/$/, '') : ''
  if (last !== '' && checkSlug(last) === null) return last
  const root = localeRoot(site, locale)
  return isOfLocale(site, url, locale) ? `/${url.slice(root.length).replace(/\/$/, '')}` : null
}

/** Whether the address itself says its language. */
function isOfLocale(site: SiteAddress, url: LostAddress['url'], locale: Locale): boolean {
  return url.startsWith(localeRoot(site, locale)) && localeAt(site, url) === locale
}
