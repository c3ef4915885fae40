import type { BuiltFile, BuiltSites, Site } from './built-sites.ts'
import { type Finding, finding } from './finding.ts'
import { type BuiltPage, isIndexable, pagesOf } from './page-role.ts'

/** What reads and asks the index of a language in a folder of bundles; it throws where the index is damaged. */
export type SearchReader = {
  /** The addresses of all pages in it, `malmo:/samarbete-med-japan/avtal/`. */
  readonly addresses: (folder: string, locale: string) => Promise<readonly string[]>
  /** The addresses that visitors find with these words, best first. */
  readonly find: (folder: string, locale: string, words: string) => Promise<readonly string[]>
}

/** How many pages are looked for: of a thousand that are called nearly the same, one may be far down. */
const tries = 5

/** The attribute of a page that shows a part of another one, which is found instead. */
const partHook = 'data-part'

/** Each language's index holds that language's pages of all sites and nothing else, and finds some by their titles. */
export async function checkSearch(sites: BuiltSites, reader: SearchReader): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (const site of sites.sites)
    for (const { locale } of site.locales) {
      const at = { site, path: `pagefind/${locale}/` }
      const wanted = pagesOf(sites).filter((page) => isIndexable(sites, page) && page.page.lang === locale)
      const faults = await indexFaults(site, locale, wanted, reader)
      findings.push(...faults.map((fault) => finding(at, 'search', fault)))
    }
  return findings
}

async function indexFaults(
  { folder }: Site,
  locale: string,
  wanted: readonly BuiltPage[],
  reader: SearchReader,
): Promise<readonly string[]> {
  const bundles = `${folder}/pagefind`
  const findsAny = async (pages: readonly BuiltPage[]) => {
    const telling = pages.toSorted((one, other) => other.page.title.length - one.page.title.length)
    for (const page of telling.slice(0, tries))
      if ((await reader.find(bundles, locale, page.page.title)).includes(addressOf(page))) return true
    return pages.length === 0
  }
  try {
    const indexed = new Set(await reader.addresses(bundles, locale))
    const pages = new Map(wanted.map((page) => [addressOf(page), page]))
    const strange = [...indexed].filter((address) => !pages.has(address))
    const missing = [...pages].flatMap(([address, { page }]) =>
      indexed.has(address) || page.hooks.has(partHook) ? [] : [address],
    )
    const isSearchable =
      strange.length > 0 || (await findsAny(wanted.filter((page) => indexed.has(addressOf(page)))))
    return [
      ...strange.map((address) => `"${address}" is in the index of "${locale}" and no page of it`),
      ...missing.map((address) => `"${address}" is not in the index of "${locale}"`),
      ...(isSearchable ? [] : ['nobody finds a page by its title']),
    ]
  } catch (error) {
    return [`it cannot be used: ${error instanceof Error ? error.message : error}`]
  }
}

function addressOf({ site, path }: BuiltFile): string {
  return `${site.id}:${encodeURI(site.basePath + path.replace(/index\.html$/, ''))}`
}
