import type { I18n, Locale } from '@kakehashi/i18n'
import type { Problem } from '@kakehashi/problems'
import { type FrontMatter, frontMatterSchema } from '../front-matter/schema.ts'
import { type Page, type PageId, pageId } from '../page.ts'
import { problemAt } from './problem-at.ts'

/** The files of one page before they have addresses. */
export type PageGroup = {
  readonly id: PageId
  readonly source: Page
  readonly files: ReadonlyMap<Locale, Page>
}

const sharedKeys = Object.entries(frontMatterSchema.shape)
  .filter(([, field]) => field.meta()?.['class'] === 'shared')
  .map(([key]) => key as keyof FrontMatter)

/** The files grouped by page and sorted by id, each page with its source; shared fields that disagree are problems. */
export function groupPages(
  pages: readonly Page[],
  i18n: I18n,
): { readonly groups: ReadonlyMap<PageId, PageGroup>; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const byId = Map.groupBy([...pages].sort(byPath), (page) => page.id)
  const groups = new Map<PageId, PageGroup>()
  for (const id of [...byId.keys()].sort()) {
    const files = new Map((byId.get(id) ?? []).map((page) => [page.locale, page]))
    const source = chooseSource(files, i18n, problems)
    if (source === undefined) continue
    for (const page of files.values()) problems.push(...disagreements(page, source))
    groups.set(id, { id, source, files })
  }
  return { groups, problems }
}

function chooseSource(files: ReadonlyMap<Locale, Page>, i18n: I18n, problems: Problem[]): Page | undefined {
  const saying = [...files.values()].filter((page) => page.frontMatter.source !== undefined)
  const first = saying[0]
  for (const page of saying) {
    if (first !== undefined && page.frontMatter.source !== first.frontMatter.source)
      problems.push(problemAt(page, 'source', 'source-disagrees', { other: first.source.file }))
  }
  const named = first?.frontMatter.source
  const wanted = i18n.locales.find((locale) => locale === named) ?? i18n.locales[0]
  if (first !== undefined && named !== wanted)
    problems.push(
      problemAt(first, 'source', 'wrong-value', { key: 'source', allowed: i18n.locales.join(', ') }),
    )
  if (wanted === undefined) return undefined
  const page = files.get(wanted)
  if (page !== undefined) return page
  const chain = i18n.facts(wanted).fallbacks.map((locale) => files.get(locale))
  const orphan = chain.find((file) => file !== undefined) ?? [...files.values()][0]
  if (orphan !== undefined) problems.push(problemAt(orphan, 'source', 'orphaned-translation', { locale: wanted }))
  return orphan
}

function disagreements(page: Page, source: Page): readonly Problem[] {
  if (page === source) return []
  return sharedKeys
    .filter((key) => key !== 'source' && page.frontMatter[key] !== undefined)
    .filter((key) => JSON.stringify(page.frontMatter[key]) !== JSON.stringify(source.frontMatter[key]))
    .map((key) => problemAt(page, key, 'shared-field-differs', { key, source: source.source.file }))
}

/** The page that holds this one: the nearest folder above that is a page, else null for a site's start. */
export function parentOf(id: PageId, groups: ReadonlyMap<PageId, unknown>): PageId | null {
  const [site = '', ...path] = id.split('/')
  for (let length = path.length - 1; length >= 0; length--) {
    const candidate = pageId(`${site}/${path.slice(0, length).join('/')}`)
    if (candidate !== id && groups.has(candidate)) return candidate
  }
  return null
}

function byPath(a: Page, b: Page): number {
  return a.source.path < b.source.path ? -1 : 1
}
