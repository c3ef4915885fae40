import type { Problem } from '@kakehashi/problems'
import { parseHref } from '../markdown/parse-href.ts'
import { nearest } from '../nearest.ts'
import type { Page, PageId } from '../page.ts'
import type { PageGroup } from './group-pages.ts'
import { contentPath, pageIdOfPath, pathOfPage, relativePath } from './link-path.ts'
import { problemAt, withNearest } from './problem-at.ts'
import type { UnusableFiles } from './unusable-files.ts'

/**
 * Every page, mirrors with the text of the page of another site that they show. One that names no such page is a
 * problem; it is left out, as is one whose owner cannot be read.
 */
export function resolveMirrors(
  groups: ReadonlyMap<PageId, PageGroup>,
  unusable: UnusableFiles,
): { readonly groups: ReadonlyMap<PageId, PageGroup>; readonly problems: readonly Problem[] } {
  const resolved = new Map<PageId, PageGroup>()
  const problems: Problem[] = []
  for (const group of groups.values()) {
    const target = group.source.frontMatter.mirrors
    if (target === undefined) {
      resolved.set(group.id, group)
      continue
    }
    problems.push(...textsOfItsOwn(group))
    const id = mirroredPage(group)
    const owner = id === null ? undefined : groups.get(id)
    if (owner !== undefined && owner.source.frontMatter.mirrors === undefined)
      resolved.set(group.id, withTextOf(owner, group))
    else if (id === null || !unusable.has(id)) {
      const values = withNearest({ target }, nearest(target, ownersFor(group, groups)))
      problems.push(problemAt(group.source, 'mirrors', 'mirror-owner', values))
    }
  }
  return { groups: resolved, problems }
}

/** The page of another site that a page names as its text; null where it names none, or none that there can be. */
export function mirroredPage(group: PageGroup): PageId | null {
  const parsed = parseHref(group.source.frontMatter.mirrors ?? '')
  if (parsed.kind !== 'page' || parsed.site === null || group.id.startsWith(`${parsed.site}/`)) return null
  const path = contentPath(`${parsed.site}/index.md`, parsed.path)
  return path === null ? null : pageIdOfPath(path)
}

/** What a mirror can name: the pages that other sites have written themselves. */
function ownersFor({ source }: PageGroup, groups: ReadonlyMap<PageId, PageGroup>): readonly string[] {
  return [...groups.values()]
    .filter((group) => group.source.site !== source.site && group.source.frontMatter.mirrors === undefined)
    .map(({ id }) => relativePath(source.source.path, pathOfPage(id)))
}

/** A text beside a mirror would never be shown. */
function textsOfItsOwn(group: PageGroup): readonly Problem[] {
  const values = { key: 'title', allowed: '–', variant: 'mirrors' }
  return [...group.files.values()]
    .filter(({ frontMatter }) => frontMatter.mirrors === undefined)
    .map((page) => problemAt(page, 'title', 'wrong-value', values))
}

function withTextOf(owner: PageGroup, mirror: PageGroup): PageGroup {
  const files = new Map([...owner.files].map(([locale, page]) => [locale, inPlaceOf(page, mirror)]))
  const source = files.get(owner.source.locale) ?? owner.source
  return { id: mirror.id, source, files, owner: owner.id, own: mirror.own }
}

/** The owner's text, with what says where it stands from the mirror: its place in the navigation, and no addresses. */
function inPlaceOf(page: Page, mirror: PageGroup): Page {
  const {
    slug: _slug,
    formerSlugs: _former,
    order: _order,
    navigation: _navigation,
    ...text
  } = page.frontMatter
  const { order, navigation, fallback } = mirror.source.frontMatter
  const { navTitle } = mirror.files.get(page.locale)?.frontMatter ?? {}
  return {
    ...page,
    frontMatter: {
      ...text,
      ...(order !== undefined && { order }),
      ...(navigation !== undefined && { navigation }),
      ...(fallback !== undefined && { fallback }),
      ...(navTitle !== undefined && { navTitle }),
    },
  }
}
