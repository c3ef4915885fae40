import type { Locale } from '@kakehashi/i18n'
import type { Page, PageId } from '../page.ts'
import { localeRoot, type SiteAddress, type UrlPath, urlPath } from './graph.ts'
import type { PageGroup } from './group-pages.ts'
import { standIns } from './stand-ins.ts'

/** Where a page stands in one language, and where it has stood. */
export type PageAddress = {
  readonly url: UrlPath
  /** What an author wrote in `formerSlugs` of the language's own file, and the place in that list. */
  readonly former: readonly { readonly from: UrlPath; readonly index: number }[]
  /**
   * Addresses that follow from others: those below a section's former ones, and those that the page had in this
   * language while a stand-in was shown. They give way to every page and to every redirect that was asked for.
   */
  readonly implied: readonly UrlPath[]
}

/** A page's implied addresses multiply with each level of sections; this many are kept, the likeliest first. */
const mostImplied = 100

/**
 * The address of a page in a language: its slug below the address of its parent, with the names of folders that are no
 * pages between them. `above` is the parent's address, null where there is none.
 */
export function pageAddress(
  group: PageGroup,
  locale: Locale,
  site: SiteAddress,
  parent: PageId | null,
  above: PageAddress | null,
  chain: readonly Locale[],
): PageAddress {
  const root = localeRoot(site, locale)
  const { own } = group
  const file = own.files.get(locale)
  const earlier = standIns(own, locale, chain)
  const path = group.id.slice((parent ?? `${site.id}/`).length).replace(/^\//, '')
  const names = path.toLowerCase().normalize('NFC').split('/')
  const folders = names.slice(0, -1).map((name) => `${name}/`)
  const start = `${above?.url ?? root}${folders.join('')}`
  const isStart = path === ''
  const slugOf = (page: Page) => (isStart ? '' : (page.frontMatter.slug?.normalize('NFC') ?? names.at(-1) ?? ''))
  const at = (base: string, slug: string) =>
    urlPath(slug.startsWith('/') ? withSlash(root + slug.replace(/^\/+/, '')) : withSlash(base + slug))
  const slug = slugOf(file ?? earlier[0] ?? own.source)
  const formerSlugs = formerOf(file)
  const url = at(start, slug)
  const former = formerSlugs.map((from, index) => ({ from: at(start, from), index }))
  const earlierSlugs = earlier.flatMap((page) => [slugOf(page), ...formerOf(page)])
  const earlierStarts = [...(above?.former ?? []).map(({ from }) => from), ...(above?.implied ?? [])].map(
    (base) => `${base}${folders.join('')}`,
  )
  const implied = new Set([
    ...earlierSlugs.map((name) => at(start, name)),
    ...[slug, ...formerSlugs, ...earlierSlugs].flatMap((name) => earlierStarts.map((base) => at(base, name))),
  ])
  for (const known of [url, ...former.map(({ from }) => from)]) implied.delete(known)
  return { url, former: former.filter(({ from }) => from !== url), implied: [...implied].slice(0, mostImplied) }
}

function formerOf(page: Page | undefined): readonly string[] {
  return (page?.frontMatter.formerSlugs ?? []).map((slug) => slug.normalize('NFC'))
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`
}
