import type { LoadedFiles } from '../load-content.ts'
import type { PageId, PageText } from '../page.ts'

/** Where files and pages are after an edit; what is not named stays. */
export type Relocation = {
  /** By path in the content folder. */
  readonly files: ReadonlyMap<string, string>
  readonly pages: ReadonlyMap<PageId, PageId>
  /** For pages that are removed the ones that take their place, or null. */
  readonly successors: ReadonlyMap<PageId, PageId | null>
}

export const nothingMoved: Relocation = { files: new Map(), pages: new Map(), successors: new Map() }

/** Every file that is a page, those included whose front matter cannot be used. */
export function pageFiles({ pages, refused }: Pick<LoadedFiles, 'pages' | 'refused'>): readonly PageText[] {
  return [...pages, ...refused]
}

export function newPath({ files }: Relocation, path: string): string {
  return files.get(path) ?? path
}

/** Where readers of a page find what it said, or null where nothing is in its place. */
export function newPage({ pages, successors }: Relocation, id: PageId): PageId | null {
  const successor = successors.get(id)
  return successor === undefined ? (pages.get(id) ?? id) : successor
}

/** How the file of each page is named after an edit, its language left out: `malmo/nyheter/index.md`. */
export function pageNames(
  loaded: Pick<LoadedFiles, 'pages' | 'refused'>,
  relocation: Relocation,
): ReadonlyMap<PageId, string> {
  const there = pageFiles(loaded).filter(({ id }) => !relocation.successors.has(id))
  return new Map(
    there.map(({ id, source }) => [
      relocation.pages.get(id) ?? id,
      withoutLocale(newPath(relocation, source.path)),
    ]),
  )
}

/** @example withoutLocale('malmo/avtal.ja.md') // 'malmo/avtal.md' */
export function withoutLocale(path: string): string {
  return path.replace(/\.[^./]+\.md$/, '.md')
}
