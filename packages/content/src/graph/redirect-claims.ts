import type { Locale } from '@kakehashi/i18n'
import type { Problem } from '@kakehashi/problems'
import { gone, type RedirectFile } from '../front-matter/redirects.ts'
import { parseHref } from '../markdown/parse-href.ts'
import type { PageId, Position } from '../page.ts'
import { hasFragment } from './fragments.ts'
import { type Graph, localeAt, type SiteAddress, type UrlPath } from './graph.ts'
import { contentPath, pageIdOfPath } from './link-path.ts'
import { missingFragment } from './missing-fragment.ts'
import { decodedPath, isOnHostOf } from './own-address.ts'
import type { PlacedPage } from './place-pages.ts'
import { problemIn } from './problem-at.ts'
import type { RedirectClaim } from './redirects.ts'
import { versionFor } from './resolve-link.ts'
import type { Unpublished } from './unpublished.ts'
import { unpublishedTarget } from './unpublished-target.ts'
import type { UnusableFiles } from './unusable-files.ts'

/** What a page's former slugs ask for, and what follows from its place. */
export function claimsOfPage({ node, group, addresses }: PlacedPage): readonly RedirectClaim[] {
  return [...node.versions.values()].flatMap(({ site, locale, url }) => {
    const address = addresses.get(locale)
    const implied = new Set(address?.moved)
    const base = { site, to: { site, url, fragment: null }, locale }
    const file = group.own.files.get(locale)
    const asked = (index: number): RedirectClaim['asked'] =>
      file === undefined
        ? null
        : {
            source: file.source,
            position: file.positions.get(`formerSlugs.${index}`) ?? { line: 1, column: 1 },
            addressPosition: null,
          }
    return [
      ...(address?.former ?? []).map(({ from, index }) => ({ ...base, from, asked: asked(index) })),
      ...[...implied].map((from) => ({ ...base, from, asked: null })),
    ]
  })
}

type Claims = { readonly claims: readonly RedirectClaim[]; readonly problems: readonly Problem[] }

/** What a site's redirects.yaml asks for. */
export function claimsOfFile(
  { source, entries }: RedirectFile,
  site: SiteAddress,
  graph: Pick<Graph, 'nodes' | 'fallbacks'>,
  unusable: UnusableFiles,
  leftOut: ReadonlyMap<PageId, Unpublished>,
): Claims {
  /** A file that cannot be shown has an address that nobody knows. */
  const isWhole = ![...unusable.keys()].some((id) => id.startsWith(`${site.id}/`))
  const found = entries.map((entry): Claims => {
    const { position, toPosition } = entry
    const claim = (
      from: UrlPath,
      to: RedirectClaim['to'],
      locale: RedirectClaim['locale'],
      addressPosition: Position | null = null,
    ) => ({ site: site.id, from, to, locale, asked: { source, position, addressPosition } })
    if (!isOwn(entry.from, site)) {
      const values = {
        key: entry.from,
        allowed: `/gammal/sida/, ${site.publicOrigin ?? site.origin}/gammal/sida/`,
      }
      return { claims: [], problems: [problemIn(source, position, 'wrong-value', values)] }
    }
    const from = pathOf(entry.from)
    if (entry.to === gone) return { claims: [claim(from, null, localeAt(site, from))], problems: [] }
    if (entry.to.startsWith('/')) {
      const url = pathOf(entry.to)
      const to = { site: site.id, url, fragment: null }
      const mustStand = isWhole && url.startsWith(site.basePath)
      return { claims: [claim(from, to, localeAt(site, url), mustStand ? toPosition : null)], problems: [] }
    }
    const target = parseHref(entry.to)
    const path =
      target.kind === 'page' ? contentPath(`${target.site ?? site.id}/index.md`, target.path) : null
    const id = path === null ? null : pageIdOfPath(path)
    const node = id === null ? undefined : graph.nodes.get(id)
    const version = node && versionFor(graph, node, namedLocale(entry.to, site) ?? localeAt(site, from))
    if (target.kind !== 'page' || version === undefined) {
      const isExcused = id !== null && (unusable.has(id) || node !== undefined)
      const reason = id === null ? undefined : leftOut.get(id)
      const missing =
        reason === undefined
          ? problemIn(source, toPosition, 'missing-page', { href: entry.to })
          : unpublishedTarget(source, toPosition, entry.to, reason)
      return { claims: [], problems: isExcused ? [] : [missing] }
    }
    const { fragment } = target
    const to = { site: version.site, url: version.url, fragment }
    const isThere = fragment === null || unusable.has(version.id) || hasFragment(version, fragment)
    const problems = isThere ? [] : [missingFragment(source, toPosition, fragment, version)]
    return { claims: [claim(from, to, version.locale)], problems }
  })
  return {
    claims: found.flatMap(({ claims }) => claims),
    problems: found.flatMap(({ problems }) => problems),
  }
}

/** Whether an old address is one of the site's host: no other's can be led anywhere from here. */
function isOwn(from: string, site: SiteAddress): boolean {
  return from.startsWith('/') || (URL.canParse(from) && isOnHostOf(site, from))
}

/** The language that a target names, `hub.en.md`; else readers stay in the old address's language. */
function namedLocale(to: string, site: SiteAddress): Locale | undefined {
  const tag = /\.([A-Za-z-]+)\.md(?:#|$)/.exec(to)?.[1]
  return site.locales.find((locale) => locale === tag)
}

/** The path of an old address, decoded; its host is the site's own, which may be another one in a preview. */
function pathOf(written: string): UrlPath {
  return decodedPath(written.replace(/^https?:\/\/[^/]*/, ''))
}
