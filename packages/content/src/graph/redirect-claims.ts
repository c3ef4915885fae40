import type { I18n, Locale } from '@kakehashi/i18n'
import type { Problem } from '@kakehashi/problems'
import type { RedirectEntry } from '../front-matter/redirects.ts'
import { parseHref } from '../markdown/parse-href.ts'
import type { PageId, SiteId, SourceFile } from '../page.ts'
import { localeRoot, type PageNode, type SiteAddress, urlPath } from './graph.ts'
import { contentPath, pageIdOfPath } from './link-path.ts'
import type { PageAddress } from './page-addresses.ts'
import { problemIn } from './problem-at.ts'
import type { RedirectClaim } from './redirects.ts'
import { versionFor } from './resolve-link.ts'

/** What the pages' former slugs ask for. */
export function claimsOfPage(node: PageNode, addresses: ReadonlyMap<string, PageAddress>): readonly RedirectClaim[] {
  return [...node.versions.values()].flatMap((version) =>
    (addresses.get(version.locale)?.former ?? []).map((from) => ({
      site: node.site,
      from,
      to: { site: node.site, url: version.url, fragment: null },
      locale: version.page.locale,
      source: version.page.source,
      position: version.page.positions.get('formerSlugs') ?? { line: 1, column: 1 },
    })),
  )
}

/** What a site's redirects.yaml asks for; `from` may be a whole address of the site's host. */
export function claimsOfFile(
  site: SiteAddress,
  source: SourceFile,
  entries: readonly RedirectEntry[],
  nodes: ReadonlyMap<PageId, PageNode>,
  i18n: I18n,
): { readonly claims: readonly RedirectClaim[]; readonly problems: readonly Problem[] } {
  const claims: RedirectClaim[] = []
  const problems: Problem[] = []
  for (const entry of entries) {
    const from = urlPath(decode(entry.from.startsWith(site.origin) ? entry.from.slice(site.origin.length) : entry.from))
    const locale = localeOf(site, from)
    const base = { site: site.id, from, locale, source, position: entry.position }
    if (entry.to.startsWith('/')) {
      claims.push({ ...base, to: { site: site.id, url: urlPath(decode(entry.to)), fragment: null } })
      continue
    }
    const node = nodes.get(targetOf(site.id, entry.to) ?? ('' as PageId))
    const version = node && versionFor(node, namedLocale(entry.to, site) ?? locale)
    if (version === undefined)
      problems.push(problemIn(source, entry.toPosition, 'missing-page', { href: entry.to }))
    else
      claims.push({
        ...base,
        to: { site: version.site, url: version.url, fragment: entry.to.split('#')[1] ?? null },
        locale: i18n.facts(version.page.locale).tag,
      })
  }
  return { claims, problems }
}

function targetOf(site: SiteId, to: string): PageId | null {
  const target = parseHref(to)
  if (target.kind !== 'page') return null
  const path = contentPath(`${target.site ?? site}/index.md`, target.path)
  return path === null ? null : pageIdOfPath(path)
}

/** The language that a link names, `hub.en.md`; else readers stay in the old address's language. */
function namedLocale(to: string, site: SiteAddress): Locale | undefined {
  const tag = /\.([A-Za-z-]+)\.md(?:#|$)/.exec(to)?.[1]
  return site.locales.find((locale) => locale === tag)
}

function localeOf(site: SiteAddress, from: string): SiteAddress['locales'][number] {
  const named = site.locales.slice(1).find((locale) => from.startsWith(localeRoot(site, locale)))
  const first = site.locales[0]
  if (first === undefined) throw new Error(`The site "${site.id}" has no language`)
  return named ?? first
}

function decode(path: string): string {
  try {
    return decodeURI(path).normalize('NFC')
  } catch {
    return path
  }
}
