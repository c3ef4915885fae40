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
  /** What follows from the former addresses of the sections above. */
  readonly moved: readonly UrlPath[]
  /**
   * Where the page stood while this language was missing, by the language that was shown instead: at that one's slug,
   * below the sections as they are now or as they were without a translation. Nobody writes these down, so they are
   * kept for all pages, whether they have been published or not.
   */
  readonly untranslated: ReadonlyMap<Locale, readonly UrlPath[]>
}

/** Former slugs multiply with each level of sections; nobody means more than this. */
const mostMoved = 1_000

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
  const name = names.at(-1) ?? ''
  const folders = names
    .slice(0, -1)
    .map((folder) => `${folder}/`)
    .join('')
  const at = (base: UrlPath, slug: string) =>
    urlPath(withSlash(slug.startsWith('/') ? root + slug.slice(1) : base + folders + slug))
  const slugOf = (page: Page) => (name === '' ? '' : (page.frontMatter.slug?.normalize('NFC') ?? name))
  const start = above?.url ?? root
  const slug = slugOf(file ?? earlier[0] ?? own.source)
  const url = at(start, slug)
  const former = formerSlugsOf(file).map((from, index) => ({ from: at(start, from), index }))
  const left = above === null ? [] : [...above.former.map(({ from }) => from), ...above.moved]
  const moved = [slug, ...formerSlugsOf(file)].flatMap((last) => left.map((base) => at(base, last)))
  const untranslated = earlier.map((page): [Locale, readonly UrlPath[]] => {
    const starts = [start, ...left, ...(above?.untranslated.get(page.locale) ?? [])]
    return [
      page.locale,
      [slugOf(page), ...formerSlugsOf(page)].flatMap((last) => starts.map((base) => at(base, last))),
    ]
  })
  return {
    url,
    former: former.filter(({ from }) => from !== url),
    moved: moved.slice(0, mostMoved),
    untranslated: new Map(untranslated.map(([tag, paths]) => [tag, paths.slice(0, mostMoved)])),
  }
}

function formerSlugsOf(page: Page | undefined): readonly string[] {
  return (page?.frontMatter.formerSlugs ?? []).map((slug) => slug.normalize('NFC'))
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`
}
