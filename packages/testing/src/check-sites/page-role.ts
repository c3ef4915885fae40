import type { BuiltFile, BuiltSites } from './built-sites.ts'
import type { PageFacts } from './page-facts.ts'
import { resolveAddress } from './resolve-link.ts'

/** An HTML file with what it is. */
export type BuiltPage = BuiltFile & { readonly page: PageFacts }

/** The HTML files of all sites. */
export function pagesOf(sites: BuiltSites): readonly BuiltPage[] {
  return sites.files.filter((file): file is BuiltPage => file.page !== null && file.path.endsWith('.html'))
}

/** Whether a search engine keeps the page at this address: its own canonical, no noindex, no forwarding. */
export function isIndexable(sites: BuiltSites, file: BuiltFile): file is BuiltPage {
  const { page } = file
  if (page === null || page.noindex || page.redirects || page.canonicals.length !== 1) return false
  const target = resolveAddress(sites, file, page.canonicals[0] ?? '')
  return target.kind === 'file' && target.file === file
}
