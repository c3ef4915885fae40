import { type UrlPath, urlPath } from './graph.ts'

/**
 * Where page `number` of a section's list of pages stands; the first is the section's own page. No slug has an
 * underscore, so that no page of the content can be there, however long the list grows.
 * @example listPageUrl('/nyheter/', 2) // '/nyheter/_2/'
 */
export function listPageUrl(section: UrlPath, number: number): UrlPath {
  return number === 1 ? section : urlPath(`${section}_${number}/`)
}

/** The section whose list goes on at an address once it is long enough; null for all other addresses. */
export function sectionOfListPage(url: UrlPath): UrlPath | null {
  const section = /^(.*\/)_(?:[2-9]|[1-9]\d+)(?:\/(?:index\.html)?)?$/.exec(url)?.[1]
  return section === undefined ? null : urlPath(section)
}
