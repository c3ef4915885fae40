import type { I18n, Locale } from '@kakehashi/i18n'
import type { Problem } from '@kakehashi/problems'
import { type FrontMatter, frontMatterSchema } from '../front-matter/schema.ts'
import { type Page, type PageId, pageId } from '../page.ts'
import { problemAt } from './problem-at.ts'
import type { UnusableFiles } from './unusable-files.ts'

/** The files of a page, by language; the translations are made from the source, and it carries the shared fields. */
export type Files = { readonly source: Page; readonly files: ReadonlyMap<Locale, Page> }

/** The files of one page before they have addresses. */
export type PageGroup = Files & {
  readonly id: PageId
  /** The page of another site whose text this one shows. */
  readonly owner: PageId | null
  /** The files that say where the page stands: for a mirror its own, else the same as those of the text. */
  readonly own: Files
}

const sharedKeys = Object.entries(frontMatterSchema.shape)
  .filter(([, field]) => field.meta()?.['class'] === 'shared')
  .map(([key]) => key as keyof FrontMatter)

/** What a shared field says where it is not written. */
const defaults: FrontMatter = {
  title: '',
  kind: 'page',
  navigation: true,
  fallback: true,
  accessibilityStatement: false,
}

/** The files grouped by page and sorted by id, each page with its source; shared fields that disagree are problems. */
export function groupPages(
  pages: readonly Page[],
  unusable: UnusableFiles,
  i18n: I18n,
): { readonly groups: ReadonlyMap<PageId, PageGroup>; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const byId = Map.groupBy([...pages].sort(byPath), (page) => page.id)
  const groups = new Map<PageId, PageGroup>()
  for (const id of [...byId.keys()].sort()) {
    const files = new Map((byId.get(id) ?? []).map((page) => [page.locale, page]))
    const { wanted, problems: faults } = sourceLocale(files, i18n)
    problems.push(...faults)
    const source = files.get(wanted) ?? standIn(files, wanted, i18n)
    if (source === undefined) continue
    // A source that cannot be read is a problem of its own, not one of its translations.
    if (!unusable.get(id)?.has(wanted)) {
      if (source.locale !== wanted)
        problems.push(problemAt(source, 'source', 'orphaned-translation', { locale: wanted }))
      for (const page of files.values()) problems.push(...disagreements(page, source))
    }
    groups.set(id, { id, source, files, owner: null, own: { source, files } })
  }
  return { groups, problems }
}

function sourceLocale(
  files: ReadonlyMap<Locale, Page>,
  i18n: I18n,
): { readonly wanted: Locale; readonly problems: readonly Problem[] } {
  const first = [...files.values()].find((page) => page.frontMatter.source !== undefined)
  const named = first?.frontMatter.source
  const wanted = i18n.locales.find((locale) => locale === (named ?? i18n.locales[0]))
  const problems = [...files.values()]
    .filter(({ frontMatter }) => first && frontMatter.source !== undefined && frontMatter.source !== named)
    .map((page) => problemAt(page, 'source', 'source-disagrees', { other: first?.source.file ?? '' }))
  if (wanted !== undefined) return { wanted, problems }
  const values = { key: 'source', allowed: i18n.locales.join(', ') }
  const [standard] = i18n.locales
  if (first === undefined || standard === undefined) throw new Error('There is no language')
  return { wanted: standard, problems: [...problems, problemAt(first, 'source', 'wrong-value', values)] }
}

function standIn(files: ReadonlyMap<Locale, Page>, wanted: Locale, i18n: I18n): Page | undefined {
  const chain = i18n.facts(wanted).fallbacks.flatMap((locale) => files.get(locale) ?? [])
  return chain[0] ?? [...files.values()][0]
}

function disagreements(page: Page, source: Page): readonly Problem[] {
  const said = (file: Page, key: keyof FrontMatter) =>
    JSON.stringify(file.frontMatter[key] ?? defaults[key] ?? null)
  return sharedKeys
    .filter((key) => key !== 'source' && page !== source && page.frontMatter[key] !== undefined)
    .filter((key) => said(page, key) !== said(source, key))
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
