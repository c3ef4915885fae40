import { dateOf, type PageId, pageId, sharedFields, type Version } from '@kakehashi/content'
import { raw } from '@kakehashi/html'
import type { StartPageProps } from '@kakehashi/theme'
import type { SiteContext } from '../render-site.ts'
import { listItem, versionsBelow } from './pages-below.ts'

/** How many pages of a section the start page shows as new. */
const newest = 3

/** The page that a site's base path leads to. */
export function startOf({ id }: SiteContext['site']): PageId {
  return pageId(`${id}/`)
}

/** What a start page shows beside its text: the site's drawing, where to go, and the newest of sections with days. */
export function startProps(
  context: SiteContext,
  version: Version,
): Pick<StartPageProps, 'illustration' | 'pages' | 'contactPage' | 'latest'> {
  const { graph, site } = context
  const hasContacts = (sharedFields(graph, version).contacts ?? []).length > 0
  const sections = versionsBelow(context, version).map((section) => ({
    ...listItem(context, section),
    isContactPage: hasContacts && sharedFields(graph, section).kind === 'contact',
    dated: versionsBelow(context, section).filter((page) => dateOf(graph, page) !== null),
  }))
  return {
    illustration: site.illustration === null ? undefined : raw(site.illustration),
    pages: sections.filter(({ dated, isContactPage }) => dated.length === 0 && !isContactPage),
    contactPage: sections.find(({ isContactPage }) => isContactPage),
    latest: sections
      .filter(({ dated }) => dated.length > 0)
      .map(({ dated, ...section }) => ({
        ...section,
        pages: dated.slice(0, newest).map((page) => listItem(context, page)),
      })),
  }
}
