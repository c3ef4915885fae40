import type { I18n, Locale } from '@kakehashi/i18n'
import type { Problem } from '@kakehashi/problems'
import type { Page, PageId, SiteId } from '../page.ts'
import { localeRoot, type PageNode, type SiteAddress, type UrlPath, urlPath, type Version } from './graph.ts'
import type { PageGroup } from './group-pages.ts'
import type { PlacedPage } from './place-pages.ts'
import { problemAt } from './problem-at.ts'
import { addressKey } from './redirects.ts'

/** What stands at an address: a page, named by its file, or something of the site's own, which has none. */
export type Standing = { readonly url: UrlPath; readonly file: string | null }

/** First parts of addresses below the start of a site or of a language that pages cannot have. */
const ownNames = ['404', '410', 'assets', 'pagefind', 'admin']

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
  /** Versions with a problem: the pages below one follow suit, and are not reported as well. */
  const flagged = new Set<string>()
  for (const { node, group } of placed) {
    const site = sites.get(node.site)
    if (site === undefined) continue
    const versions = new Map<Locale, Version>()
    for (const version of node.versions.values()) {
      const { locale, url } = version
      const key = addressKey(site.id, url)
      const file = slugFile(version, group)
      const other = standing.get(key)
      if (other === undefined) {
        standing.set(key, { url, file: file.source.file })
        versions.set(locale, version)
      }
      const problem = addressProblem(version, file, site, other, i18n)
      if (problem === null) continue
      flagged.add(`${node.id} ${locale}`)
      const told = JSON.stringify([file.source.file, problem.code, problem.values['other']])
      if (!flagged.has(`${node.parent} ${locale}`) && !problems.has(told)) problems.set(told, problem)
    }
    if (node.id === `${site.id}/`)
      for (const page of group.own.files.values())
        if (page.frontMatter.slug !== undefined)
          problems.set(
            page.source.file,
            problemAt(page, 'slug', 'wrong-value', { key: 'slug', allowed: '–', variant: 'start' }),
          )
    nodes.set(node.id, { ...node, versions })
  }
  for (const site of sites.values())
    for (const url of ownAddresses(site, i18n)) standing.set(addressKey(site.id, url), { url, file: null })
  return { standing, nodes, problems: [...problems.values()] }
}

function ownAddresses(site: SiteAddress, i18n: I18n): readonly UrlPath[] {
  const searchPages = site.locales.map(
    (locale) => `${localeRoot(site, locale)}${i18n.facts(locale).searchPath}/`,
  )
  return [...searchPages, ...(site.ownFiles ?? []).map((file) => site.basePath + file)].map(urlPath)
}

/** The file whose slug the version has: its own text's, and for a mirror the mirror's. */
function slugFile({ locale, page }: Version, { own, owner }: PageGroup): Page {
  return own.files.get(locale) ?? (owner === null ? page : own.source)
}

function addressProblem(
  { locale, url }: Version,
  file: Page,
  site: SiteAddress,
  other: Standing | undefined,
  i18n: I18n,
): Problem | null {
  const [first = ''] = url.slice(localeRoot(site, locale).length).split('/')
  const prefixes = locale === site.locales[0] ? site.locales.slice(1).map((tag) => tag.toLowerCase()) : []
  if ([...ownNames, ...prefixes, i18n.facts(locale).searchPath].includes(first))
    return problemAt(file, 'slug', 'reserved-slug', { slug: first, owner: url })
  if (other === undefined) return null
  return problemAt(file, 'slug', 'duplicate-slug', {
    slug: url.split('/').at(-2) ?? '',
    other: other.file ?? other.url,
  })
}
