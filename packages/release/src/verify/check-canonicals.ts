import type { BuiltSites } from './built-sites.ts'
import { type Finding, type FindingCode, finding } from './finding.ts'
import { type BuiltPage, isHidden, isIndexable, pagesOf } from './page-role.ts'
import { resolveAddress } from './resolve-link.ts'

/** The attribute of the element that tells readers that a page is not translated. */
const fallbackHook = 'data-fallback'

/**
 * Pages whose canonical address is not what it must be: its own, or, for a fallback, the source's, or, for a text
 * that two sites share, its owner's. A page with noindex needs none.
 */
export function checkCanonicals(sites: BuiltSites): readonly Finding[] {
  return pagesOf(sites).flatMap((page) => {
    const fault = canonicalFault(sites, page)
    if (fault !== null) return [finding(page, ...fault)]
    const [canonical] = page.page.canonicals
    const { ogUrl } = page.page
    return ogUrl === null || ogUrl === canonical
      ? []
      : [finding(page, 'canonical', `og:url "${ogUrl}" is not the canonical address`)]
  })
}

type Fault = readonly [code: FindingCode, message: string]

function canonicalFault(sites: BuiltSites, file: BuiltPage): Fault | null {
  const [canonical, ...others] = file.page.canonicals
  if (canonical === undefined)
    return file.page.noindex || file.page.redirect !== null
      ? null
      : ['canonical', 'it has no canonical address']
  if (others.length > 0) return ['canonical', 'it has more than one canonical address']
  const target = resolveAddress(sites, file, canonical)
  const name = `canonical "${canonical}"`
  if (target.kind !== 'file')
    return ['canonical', `${name}: ${target.kind === 'broken' ? target.reason : ''}`]
  if (file.page.redirect !== null) return null
  const saysFallback = file.page.hooks.has(fallbackHook)
  if (target.file === file) {
    if (isHidden(file)) return ['noindex', 'it has an address of its own, and noindex']
    return saysFallback ? ['canonical', 'it is not translated, and yet its own canonical'] : null
  }
  if (isHidden(file)) return ['canonical', `${name} is another page's, on a page with noindex`]
  if (!isIndexable(sites, target.file)) return ['canonical', `${name} is not an indexable page`]
  const { lang } = target.file.page
  if (lang === file.page.lang) {
    return target.file.site === file.site
      ? ['canonical', `${name} is another page's, in the same language`]
      : null
  }
  if (lang === null || !file.page.partLangs.has(lang))
    return [
      'canonical',
      `${name} is in another language (${lang}), and no part of the page is marked with that lang`,
    ]
  return saysFallback
    ? null
    : [
        'canonical',
        `${name} is in another language (${lang}), and the page does not say that it is not translated`,
      ]
}
