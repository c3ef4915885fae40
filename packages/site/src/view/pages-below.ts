import { dateOf, listPageUrl, navigationBelow, shownIn, titleOf, type Version } from '@kakehashi/content'
import type { ListPageProps, PageListItem } from '@kakehashi/theme'
import { listPageCount, longestList } from '../outputs/list-pages.ts'
import type { SiteContext } from '../render-site.ts'

/** What page `number` of a section's list shows, from 1: its pages in the order of the navigation, and the way to the others. */
export function listOf(
  context: SiteContext,
  section: Version,
  number: number,
): Pick<ListPageProps, 'pages' | 'pagination'> {
  const { graph, i18n } = context
  const count = listPageCount(graph, section, i18n)
  return {
    pages: versionsBelow(context, section)
      .slice((number - 1) * longestList, number * longestList)
      .map((child) => listItem(context, child)),
    pagination: {
      current: number,
      hrefs: Array.from({ length: count }, (_, index) => encodeURI(listPageUrl(section.url, index + 1))),
    },
  }
}

/** The versions of the pages directly below a page that the navigation shows. */
export function versionsBelow({ graph, i18n }: SiteContext, { id, locale }: Version): readonly Version[] {
  return navigationBelow(graph, id, locale, i18n).map(({ version }) => version)
}

/** A page in a list. */
export function listItem({ graph }: SiteContext, version: Version): PageListItem {
  return {
    title: titleOf(version),
    href: encodeURI(version.url),
    description: version.page.frontMatter.description,
    date: dateOf(graph, version) ?? undefined,
    lang: shownIn(version, version.locale) ?? undefined,
  }
}
