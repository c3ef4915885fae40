import type { BuiltFile, BuiltSites } from './built-sites.ts'
import type { PageFacts } from './page-facts.ts'
import { resolveAddress } from './resolve-link.ts'

/** An HTML file with what it is. */
export type BuiltPage = BuiltFile & { readonly page: PageFacts }

/** The HTML files of all sites. */
export function pagesOf(sites: BuiltSites): readonly BuiltPage[] {
  return sites.files.filter(isPage)
}

function isPage(file: BuiltFile): file is BuiltPage {
  return file.page !== null && file.path.endsWith('.html')
}

/** Whether a page by itself keeps search engines away; in a preview all of them do. */
export function isHidden({ site, page }: BuiltPage): boolean {
  return page.noindex && !site.preview
}

/** Whether a search engine keeps the page at this address: its own canonical, no noindex, no forwarding. */
export function isIndexable(sites: BuiltSites, file: BuiltFile): file is BuiltPage {
  if (!isPage(file)) return false
  const { page } = file
  if (isHidden(file) || page.redirect !== null || page.canonicals.length !== 1) return false
  const target = resolveAddress(sites, file, page.canonicals[0] ?? '')
  return target.kind === 'file' && target.file === file
}

/** The language of the folder that a file lies in. */
export function localeOf({ site, path }: BuiltFile): string {
  const others = site.locales.filter(({ root }) => root !== '')
  const own = others.find(({ root }) => path.startsWith(root)) ?? site.locales[0]
  return own?.locale ?? ''
}
