import type { BuiltSites } from './built-sites.ts'
import { type Finding, finding } from './finding.ts'
import type { Alternate } from './page-facts.ts'
import { type BuiltPage, isIndexable, pagesOf } from './page-role.ts'
import { resolveAddress } from './resolve-link.ts'

/** Faults in the `hreflang` alternates: each page lists itself, all others and x-default, and they list the same. */
export function checkAlternates(sites: BuiltSites): readonly Finding[] {
  return pagesOf(sites).flatMap((file) =>
    alternateFaults(sites, file).map((fault) => finding(file, 'alternate', fault)),
  )
}

function alternateFaults(sites: BuiltSites, file: BuiltPage): string[] {
  const { alternates } = file.page
  if (alternates.length === 0) return []
  if (!isIndexable(sites, file))
    return ['it lists hreflang, but is not indexable itself (fallback or noindex)']
  const codes = alternates.map(({ hreflang }) => hreflang)
  const repeated = codes.filter((code, index) => codes.indexOf(code) !== index)
  return [
    ...repeated.map((code) => `hreflang ${code} is listed twice`),
    ...(codes.includes('x-default') ? [] : ['hreflang has no x-default']),
    ...(listsItself(sites, file) ? [] : ['hreflang does not list the page itself']),
    ...alternates.flatMap((alternate) => alternateFault(sites, file, alternate) ?? []),
  ]
}

function listsItself(sites: BuiltSites, file: BuiltPage): boolean {
  return file.page.alternates.some(({ hreflang, href }) => {
    const target = hreflang === 'x-default' ? null : resolveAddress(sites, file, href)
    return target?.kind === 'file' && target.file === file
  })
}

function alternateFault(sites: BuiltSites, file: BuiltPage, { hreflang, href }: Alternate): string | null {
  const name = `hreflang ${hreflang} "${href}"`
  const target = resolveAddress(sites, file, href)
  if (target.kind !== 'file') return `${name}: ${target.kind === 'broken' ? target.reason : ''}`
  if (!isIndexable(sites, target.file))
    return `${name}: that page is not indexable (fallback, noindex or forwarding)`
  const { lang } = target.file.page
  if (hreflang !== 'x-default' && lang !== hreflang && lang?.split('-')[0] !== hreflang) {
    return `${name}: the language of that page is ${lang}`
  }
  if (alternateKeys(target.file.page.alternates) === alternateKeys(file.page.alternates)) return null
  return `${name}: that page does not list the same alternates`
}

/** The alternates as one text, the same for any order. */
export function alternateKeys(alternates: readonly Alternate[]): string {
  return alternates
    .map(({ hreflang, href }) => `${hreflang} ${href}`)
    .sort()
    .join('\n')
}
