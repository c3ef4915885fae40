import { readRedirects } from '../front-matter/redirects.ts'
import { readSearchAliases } from '../front-matter/search-aliases.ts'
import { contentPath, linkedPage } from '../graph/link-path.ts'
import type { LoadedFiles } from '../load-content.ts'
import { parseHref } from '../markdown/parse-href.ts'
import type { PageId, Position, SourceFile } from '../page.ts'
import { pageFiles } from './relocation.ts'

/** A place in a file that names a page, a picture or a document that is there. */
export type Reference = {
  readonly kind: 'link' | 'mirror' | 'redirect' | 'alias'
  readonly source: SourceFile
  readonly position: Position
  /** As it stands in the file, and what that means. */
  readonly written: string
  readonly href: string
  readonly leadsTo:
    | { readonly kind: 'page'; readonly id: PageId }
    | { readonly kind: 'file'; readonly path: string }
}

/** Every place of the content that names something that is there. */
export function references(loaded: LoadedFiles): readonly Reference[] {
  const pages = new Set(pageFiles(loaded).map(({ id }) => id))
  const assets = new Set(loaded.assets.map(({ path }) => path))
  const targetOf = (source: SourceFile, href: string): Reference['leadsTo'] | null => {
    const target = parseHref(href)
    if (target.kind === 'page') {
      const id = linkedPage({ source }, target)
      return id !== null && pages.has(id) ? { kind: 'page', id } : null
    }
    const path = target.kind === 'file' ? contentPath(source.path, target.path) : null
    return path !== null && assets.has(path) ? { kind: 'file', path } : null
  }
  const named = (found: Omit<Reference, 'leadsTo'>): readonly Reference[] => {
    const leadsTo = targetOf(found.source, found.href)
    return leadsTo === null ? [] : [{ ...found, leadsTo }]
  }
  const { aliasFile } = readSearchAliases(loaded.data)
  return [
    ...pageFiles(loaded).flatMap(({ source, body }) =>
      body.destinations.flatMap((destination) => named({ kind: 'link', source, ...destination })),
    ),
    ...loaded.pages.flatMap(({ source, frontMatter, positions }) => {
      const { mirrors: href } = frontMatter
      const position = positions.get('mirrors')
      if (href === undefined || position === undefined) return []
      return named({ kind: 'mirror', source, position, href, written: href })
    }),
    ...readRedirects(loaded.data).redirectFiles.flatMap(({ source, entries }) =>
      entries.flatMap(({ to, toPosition }) =>
        named({ kind: 'redirect', source, position: toPosition, href: to, written: to }),
      ),
    ),
    ...(aliasFile?.pages ?? []).flatMap(({ id, href, position }): readonly Reference[] =>
      aliasFile !== null && pages.has(id)
        ? [
            {
              kind: 'alias',
              source: aliasFile.source,
              position,
              href,
              written: href,
              leadsTo: { kind: 'page', id },
            },
          ]
        : [],
    ),
  ]
}
