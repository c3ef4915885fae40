import { childVersions, dateOf, sharedFields, shownIn, titleOf, type Version } from '@kakehashi/content'
import type { PageListItem } from '@kakehashi/theme'
import type { SiteContext } from '../render-site.ts'

/** The pages of a section as its own page lists them, in the order of the navigation. */
export function pagesBelow(context: SiteContext, version: Version): readonly PageListItem[] {
  return versionsBelow(context, version).map((child) => listItem(context, child))
}

/** The versions of the pages directly below a page that the navigation shows. */
export function versionsBelow({ graph, i18n }: SiteContext, { id, locale }: Version): readonly Version[] {
  return childVersions(graph, id, locale, i18n).filter(
    (child) => sharedFields(graph, child).navigation !== false,
  )
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
