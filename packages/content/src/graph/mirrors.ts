import type { Problem } from '@kakehashi/problems'
import { parseHref } from '../markdown/parse-href.ts'
import type { Page, PageId } from '../page.ts'
import type { PageGroup } from './group-pages.ts'
import { contentPath, pageIdOfPath } from './link-path.ts'
import { problemAt } from './problem-at.ts'

export type Mirrors = {
  /** Every page, mirrors with their owner's files and their own shared fields. */
  readonly groups: ReadonlyMap<PageId, PageGroup>
  readonly owners: ReadonlyMap<PageId, PageId>
  /** The file that gives a mirror its own address. */
  readonly slugFiles: ReadonlyMap<PageId, Page>
  readonly problems: readonly Problem[]
}

/** Pages that show the text of another site's page; one that names no such page is a problem and left out. */
export function resolveMirrors(groups: ReadonlyMap<PageId, PageGroup>): Mirrors {
  const resolved = new Map<PageId, PageGroup>()
  const owners = new Map<PageId, PageId>()
  const slugFiles = new Map<PageId, Page>()
  const problems: Problem[] = []
  for (const group of groups.values()) {
    const target = group.source.frontMatter.mirrors
    if (target === undefined) {
      resolved.set(group.id, group)
      continue
    }
    const owner = ownerOf(group, target, groups)
    if (owner === undefined) {
      problems.push(problemAt(group.source, 'mirrors', 'mirror-owner', { target }))
      continue
    }
    owners.set(group.id, owner.id)
    slugFiles.set(group.id, group.source)
    const files = new Map([...owner.files].map(([locale, page]) => [locale, ownAddress(page, group)]))
    const source = files.get(owner.source.locale) ?? owner.source
    resolved.set(group.id, { id: group.id, files, source })
  }
  return { groups: resolved, owners, slugFiles, problems }
}

function ownerOf(
  group: PageGroup,
  target: string,
  groups: ReadonlyMap<PageId, PageGroup>,
): PageGroup | undefined {
  const parsed = parseHref(target)
  if (parsed.kind !== 'page' || parsed.site === null || group.id.startsWith(`${parsed.site}/`)) return undefined
  const path = contentPath(`${parsed.site}/index.md`, parsed.path)
  const owner = path === null ? undefined : groups.get(pageIdOfPath(path))
  return owner?.source.frontMatter.mirrors === undefined ? owner : undefined
}

/** The owner's text with the mirror's place in the navigation and without the owner's old addresses. */
function ownAddress(page: Page, mirror: PageGroup): Page {
  const { slug: _slug, formerSlugs: _former, order: _order, navigation: _navigation, ...text } = page.frontMatter
  const { order, navigation } = mirror.source.frontMatter
  return {
    ...page,
    frontMatter: { ...text, ...(order !== undefined && { order }), ...(navigation !== undefined && { navigation }) },
  }
}
