import type { I18n } from '@kakehashi/i18n'
import type { FrontMatter } from '../front-matter/schema.ts'
import type { Page } from '../page.ts'
import { groupPages, type PageGroup } from './group-pages.ts'
import { mirroredPage } from './mirrors.ts'

/** Why a file is on no built site: it is a draft, its day has not come, or its day is over; the preview shows it. */
export type Unpublished =
  | { readonly reason: 'draft' }
  | { readonly reason: 'early' | 'late'; readonly day: string }

/** The unpublished files, by path in the content folder. */
export type UnpublishedFiles = ReadonlyMap<string, Unpublished>

/**
 * The files that are not published on a day, null where nobody knows which day it is. What the source says holds for
 * the page in all languages, and for those that mirror it; a translation that is a draft is one alone.
 */
export function unpublishedFiles(pages: readonly Page[], today: string | null, i18n: I18n): UnpublishedFiles {
  const found = new Map<string, Unpublished>()
  if (!pages.some(({ frontMatter }) => isTimed(frontMatter))) return found
  const { groups } = groupPages(pages, new Map(), i18n)
  const add = ({ files }: PageGroup, reasonOf: (page: Page) => Unpublished | null) => {
    for (const page of files.values()) {
      const reason = reasonOf(page)
      if (reason !== null) found.set(page.source.path, reason)
    }
  }
  for (const group of groups.values()) {
    const ofAll = unpublishedOn(today, group.source.frontMatter)
    add(group, ({ frontMatter }) => ofAll ?? (frontMatter.draft ? { reason: 'draft' } : null))
  }
  for (const group of groups.values()) {
    const id = mirroredPage(group)
    const owner = id === null ? undefined : groups.get(id)
    const reason = owner && found.get(owner.source.source.path)
    if (reason !== undefined) add(group, ({ source }) => found.get(source.path) ?? reason)
  }
  return found
}

/** The pages whose days say which day it is: not those that are drafts or wait for a day of their own. */
export function pagesOfToday(pages: readonly Page[]): readonly Page[] {
  const waiting = new Set(
    pages.filter(({ frontMatter }) => frontMatter.publish !== undefined).map(({ id }) => id),
  )
  return pages.filter(({ id, frontMatter }) => !frontMatter.draft && !waiting.has(id))
}

function isTimed({ draft, publish, unpublish }: FrontMatter): boolean {
  return draft === true || publish !== undefined || unpublish !== undefined
}

function unpublishedOn(today: string | null, { draft, publish, unpublish }: FrontMatter): Unpublished | null {
  if (draft) return { reason: 'draft' }
  if (unpublish !== undefined && today !== null && unpublish <= today)
    return { reason: 'late', day: unpublish }
  const isEarly = publish !== undefined && (today === null || today < publish)
  return isEarly ? { reason: 'early', day: publish } : null
}
