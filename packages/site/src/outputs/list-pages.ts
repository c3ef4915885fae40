import {
  type Graph,
  listPageUrl,
  navigationBelow,
  pageId,
  type UrlPath,
  type Version,
} from '@kakehashi/content'
import type { I18n } from '@kakehashi/i18n'

/** How many pages a page lists: a screen or two of titles, still light beside the section's own text. */
export const longestList = 20

/** On how many pages a section's list stands; a start page shows its sections as cards, all on itself. */
export function listPageCount(graph: Graph, { id, site, locale }: Version, i18n: I18n): number {
  if (id === pageId(`${site}/`)) return 1
  return Math.max(1, Math.ceil(navigationBelow(graph, id, locale, i18n).length / longestList))
}

/** The address of page `number` of a section's list, from 1, which is the section's own; null where the list is shorter. */
export function listPageAt(graph: Graph, section: Version, number: number, i18n: I18n): UrlPath | null {
  return number > listPageCount(graph, section, i18n) ? null : listPageUrl(section.url, number)
}

/** The numbers of the pages on which a section's list goes on: 2, 3, … */
export function furtherNumbers(graph: Graph, section: Version, i18n: I18n): readonly number[] {
  return Array.from({ length: listPageCount(graph, section, i18n) - 1 }, (_, index) => index + 2)
}
