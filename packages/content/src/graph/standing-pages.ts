import type { I18n, Locale } from '@kakehashi/i18n'
import type { Problem } from '@kakehashi/problems'
import type { Page, PageId, SiteId } from '../page.ts'
import { localeRoot, type PageNode, type SiteAddress, type UrlPath, urlPath, type Version } from './graph.ts'
import type { PlacedPage } from './place-pages.ts'
import { problemAt } from './problem-at.ts'
import { addressKey } from './redirects.ts'

/** What stands at an address: a page's file, or something of the site's own, which is named by its address. */
export type Standing = { readonly url: UrlPath; readonly name: string }

/** First parts of addresses below the start of a site or of a language that pages cannot have. */
const ownNames = ['404', 'assets', 'pagefind', 'admin']

/**
 * What stands at each address, by its key, and the pages without the versions whose address another page has. Two
 * pages at one address and addresses that are the site's own are problems, each told once.
 */
export function standingPages(
  placed: Iterable<PlacedPage>,
  sites: ReadonlyMap<SiteId, SiteAddress>,
  i18n: I18n,
): {
  readonly standing: ReadonlyMap<string, Standing>
  readonly nodes: ReadonlyMap<PageId, PageNode>
  readonly problems: readonly Problem[]
} {
  const standing = new Map<string, Standing>()
  const nodes = new Map<PageId, PageNode>()
  const problems = new Map<string, Problem>()
  const dropped = new Set<string>()
  for (const { node, group } of placed) {
    const site = sites.get(node.site)
    if (site === undefined) continue
    const versions = new Map<Locale, Version>()
    for (const version of node.versions.values()) {
      const key = addressKey(site.id, version.url)
      const file = group.own.files.get(version.locale) ?? slugFile(version, node, group.own.source)
      const other = standing.get(key)
      const slug = version.url.split('/').at(-2) ?? ''
      const name = reservedName(version, site, i18n)
      if (name !== null)
        addOnce(problems, problemAt(file, 'slug', 'reserved-slug', { slug: name, owner: version.url }), name)
      if (other !== undefined) {
        // Below two sections at one address, pages of the same name follow suit.
        dropped.add(`${node.id} ${version.locale}`)
        if (!dropped.has(`${node.parent} ${version.locale}`))
          addOnce(
            problems,
            problemAt(file, 'slug', 'duplicate-slug', { slug, other: other.name }),
            other.name,
          )
      } else {
        standing.set(key, { url: version.url, name: file.source.file })
        versions.set(version.locale, version)
      }
    }
    if (node.id === `${site.id}/`)
      for (const problem of slugsOfStart(group.own.files.values())) addOnce(problems, problem, '')
    nodes.set(node.id, { ...node, versions })
  }
  for (const site of sites.values())
    for (const locale of site.locales) {
      const url = urlPath(`${localeRoot(site, locale)}${i18n.facts(locale).searchPath}/`)
      standing.set(addressKey(site.id, url), { url, name: url })
    }
  return { standing, nodes, problems: [...problems.values()] }
}

/** The file whose slug the version has: its own text's, and for a mirror the mirror's. */
function slugFile(version: Version, node: PageNode, own: Page): Page {
  return node.owner === null ? version.page : own
}

function addOnce(problems: Map<string, Problem>, problem: Problem, about: string): void {
  const key = JSON.stringify([problem.code, problem.place, about])
  if (!problems.has(key)) problems.set(key, problem)
}

function reservedName(version: Version, site: SiteAddress, i18n: I18n): string | null {
  const { locale, url } = version
  const [first = ''] = url.slice(localeRoot(site, locale).length).split('/')
  const prefixes = locale === site.locales[0] ? site.locales.slice(1).map((tag) => tag.toLowerCase()) : []
  return [...ownNames, ...prefixes, i18n.facts(locale).searchPath].includes(first) ? first : null
}

/** The address of a site's start is the site's own. */
function slugsOfStart(files: Iterable<Page>): readonly Problem[] {
  return [...files]
    .filter(({ frontMatter }) => frontMatter.slug !== undefined)
    .map((page) => problemAt(page, 'slug', 'wrong-value', { key: 'slug', allowed: '–' }))
}
