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
  /** What follows from the former addresses of the sections above, and of the text that stands in for this language. */
  readonly moved: readonly UrlPath[]
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
  const shown = file ?? standIns(own, locale, chain)[0] ?? own.source
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
  const slug = slugOf(shown)
  const url = at(start, slug)
  const former = formerSlugsOf(file).map((from, index) => ({ from: at(start, from), index }))
  const left = above === null ? [] : [...above.former.map(({ from }) => from), ...above.moved]
  const below = [slug, ...formerSlugsOf(shown)].flatMap((last) => left.map((base) => at(base, last)))
  const moved = [...(file === undefined ? formerSlugsOf(shown).map((last) => at(start, last)) : []), ...below]
  return {
    url,
    former: former.filter(({ from }) => from !== url),
    moved: moved.slice(0, mostMoved),
  }
}

function formerSlugsOf(page: Page | undefined): readonly string[] {
  return (page?.frontMatter.formerSlugs ?? []).map((slug) => slug.normalize('NFC'))
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`
}
