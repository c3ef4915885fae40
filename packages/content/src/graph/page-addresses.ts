import type { I18n, Locale } from '@kakehashi/i18n'
import type { Problem } from '@kakehashi/problems'
import type { Page, PageId } from '../page.ts'
import { type SiteAddress, localeRoot, type UrlPath, urlPath } from './graph.ts'
import { type PageGroup, parentOf } from './group-pages.ts'
import { problemAt } from './problem-at.ts'

/** Where a page stands in one language, and where it has stood. */
export type PageAddress = { readonly url: UrlPath; readonly former: readonly UrlPath[] }

/** First parts of addresses below a site's or a language's start that pages cannot have. */
const ownNames = ['404', 'assets', 'pagefind', 'admin']

/** The address of a page in a language: its slug below its parent's address; former ones in all combinations. */
export function pageAddress(
  group: PageGroup,
  shown: Page,
  locale: Locale,
  site: SiteAddress,
  groups: ReadonlyMap<PageId, PageGroup>,
  shownIn: (group: PageGroup, locale: Locale) => Page,
): PageAddress {
  const root = localeRoot(site, locale)
  const path = group.id.slice(group.id.indexOf('/') + 1)
  if (path === '') return { url: root, former: formerPaths(group, locale, [root], root) }
  const parent = parentOf(group.id, groups)
  const parentGroup = parent === null ? undefined : groups.get(parent)
  const above =
    parentGroup === undefined
      ? { url: root, former: [] }
      : pageAddress(parentGroup, shownIn(parentGroup, locale), locale, site, groups, shownIn)
  const below = parentGroup === undefined ? path : group.id.slice(parentGroup.id.length).replace(/^\//, '')
  const folders = below.split('/').slice(0, -1).map((folder) => `${folder.toLowerCase()}/`).join('')
  const last = slugOf(shown, below)
  const url = urlPath(`${above.url}${folders}${last}/`)
  const parents = [above.url, ...above.former].map((start) => `${start}${folders}`)
  const moved = above.former.map((start) => urlPath(`${start}${folders}${last}/`))
  const former = [...moved, ...formerPaths(group, locale, parents, root)]
  return { url, former: [...new Set(former)].filter((from) => from !== url) }
}

function formerPaths(group: PageGroup, locale: Locale, parents: readonly string[], root: UrlPath): UrlPath[] {
  const slugs = group.files.get(locale)?.frontMatter.formerSlugs ?? []
  return slugs.flatMap((slug) =>
    slug.startsWith('/')
      ? [urlPath(`${root}${slug.replace(/^\/+|\/+$/g, '')}/`)]
      : parents.map((start) => urlPath(`${start}${slug}/`)),
  )
}

function slugOf(page: Page, path: string): string {
  return page.frontMatter.slug ?? (path.split('/').at(-1) ?? path).toLowerCase()
}

/** Two pages at one address, and addresses that are our own. */
export function checkAddress(
  page: Page,
  url: UrlPath,
  site: SiteAddress,
  locale: Locale,
  i18n: I18n,
): readonly Problem[] {
  const root = localeRoot(site, locale)
  const first = url.slice(root.length).split('/')[0] ?? ''
  if (first === '') return []
  const prefixes = locale === site.locales[0] ? site.locales.slice(1) : []
  const reserved = [...ownNames, ...prefixes, i18n.facts(locale).searchPath]
  return reserved.includes(first) ? [problemAt(page, 'slug', 'reserved-slug', { slug: first, owner: url })] : []
}
