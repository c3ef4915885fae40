import type { BuiltSites } from './built-sites.ts'
import { type Finding, finding } from './finding.ts'
import { type BuiltPage, isIndexable, pagesOf } from './page-role.ts'
import { resolveAddress } from './resolve-link.ts'

/**
 * Pages whose canonical address is not what it must be: its own, or, for a fallback, the source's, or, for a text
 * that two sites share, its owner's. A page with noindex needs none.
 */
export function checkCanonicals(sites: BuiltSites): readonly Finding[] {
  return pagesOf(sites).flatMap((page) => {
    const fault = canonicalFault(sites, page)
    return fault === null ? [] : [finding(page, fault)]
  })
}

function canonicalFault(sites: BuiltSites, file: BuiltPage): string | null {
  const [canonical, ...others] = file.page.canonicals
  if (canonical === undefined)
    return file.page.noindex || file.page.redirects ? null : 'it has no canonical address'
  if (others.length > 0) return 'it has more than one canonical address'
  const target = resolveAddress(sites, file, canonical)
  if (target.kind !== 'file')
    return `canonical "${canonical}": ${target.kind === 'broken' ? target.reason : ''}`
  if (target.file === file || file.page.redirects) return null
  if (file.page.noindex) return `canonical "${canonical}" is another page's, on a page with noindex`
  if (!isIndexable(sites, target.file)) return `canonical "${canonical}" is not an indexable page`
  const { lang } = target.file.page
  if (lang === file.page.lang) {
    return target.file.site === file.site
      ? `canonical "${canonical}" is another page's, in the same language`
      : null
  }
  if (lang !== null && file.page.partLangs.has(lang)) return null
  return `canonical "${canonical}" is in another language (${lang}), and no part of the page is marked with that lang`
}
