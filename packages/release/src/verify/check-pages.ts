import { i18n } from '@kakehashi/i18n'
import type { BuiltSites } from './built-sites.ts'
import { type Finding, finding } from './finding.ts'
import { type BuiltPage, localeOf, pagesOf } from './page-role.ts'

/** Beyond these many bytes a page is no page that anybody wrote. */
const largestPage = 400_000

/** So many characters of text make a description: what search engines show of a page. */
const describable = 150

/** What is wrong with single pages: language, head, headings, texts that no reader should meet, weight. */
export function checkPages(sites: BuiltSites): readonly Finding[] {
  return pagesOf(sites).flatMap((file) => [
    ...languageFaults(file).map((fault) => finding(file, 'language', fault)),
    ...contentFaults(file).map((fault) => finding(file, 'html', fault)),
    ...headFaults(file).map((fault) => finding(file, 'html', fault)),
    ...[...new Set(file.page.residue)].map((text) =>
      finding(file, 'placeholder', `it shows "${text}" to its readers`),
    ),
    ...weightFaults(file).map((fault) => finding(file, 'budget', fault)),
  ])
}

/** A page lies in its language's folder; one that leads on from an old address may lie anywhere. */
function languageFaults(file: BuiltPage): readonly string[] {
  const { lang, dir, redirect } = file.page
  if (lang === null) return ['it names no language']
  const wanted = localeOf(file)
  if (redirect === null && lang !== wanted) return [`it is in "${lang}", in the folder of "${wanted}"`]
  if (!i18n.isLocale(lang) || (dir ?? 'ltr') === i18n.facts(lang).direction) return []
  return [`it is to be read ${dir}, which is not how "${lang}" is written`]
}

/** Of what search engines keep, here or at another address. */
function contentFaults({ page }: BuiltPage): readonly string[] {
  if (page.canonicals.length === 0 || page.redirect !== null) return []
  return [
    ...(page.description || page.textLength < describable ? [] : ['it has no description']),
    ...(page.mainLength > 0 ? [] : ['there is nothing in its main']),
  ]
}

function headFaults({ page }: BuiltPage): readonly string[] {
  return [
    ...(page.charset ? [] : ['it does not say that it is UTF-8']),
    ...(page.titles === 1 ? [] : [`it has ${page.titles} titles`]),
    ...(page.mainHeadings === 1 ? [] : [`it has ${page.mainHeadings} headings of level one`]),
    ...page.jsonLd.flatMap((text) => (isJson(text) ? [] : ['what it says to search engines is no JSON'])),
  ]
}

function weightFaults({ size, page }: BuiltPage): readonly string[] {
  const isSearch = page.hooks.has('data-search-results')
  return [
    ...(size > largestPage ? [`it has ${size} bytes, more than ${largestPage}`] : []),
    ...(isSearch ? [] : page.scripts.map((script) => `it has the script "${script}"`)),
  ]
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
