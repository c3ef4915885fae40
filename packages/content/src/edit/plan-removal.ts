import type { Locale } from '@kakehashi/i18n'
import type { LoadedFiles } from '../load-content.ts'
import type { PageId } from '../page.ts'
import { noEdit } from './content-edit.ts'
import { namedPage } from './named-page.ts'
import { impossible, type Plan } from './plan.ts'
import { recordPath } from './record-path.ts'
import { references } from './references.ts'
import { nothingMoved, pageFiles } from './relocation.ts'
import { rewriteReferences } from './rewrite-references.ts'

export type RemovalOptions = {
  /** The one translation to remove; else the one that is named, or the whole page. */
  readonly locale: Locale | null
  /** The page that links and addresses are to lead to instead. */
  readonly redirectTo: string | null
}

/** A page, or one translation of it, gone with its records; not while something leads to it. */
export function planRemoval(loaded: LoadedFiles, name: string, options: RemovalOptions): Plan {
  const { redirectTo } = options
  const { id, locale: named } = namedPage(name, loaded)
  const locale = options.locale ?? named
  const files = pageFiles(loaded).filter((page) => page.id === id)
  if (files.length === 0) return impossible('no-page', name)
  if (id.endsWith('/') && locale === null) return impossible('start-page', name)
  const removed = locale === null ? files : files.filter((page) => page.locale === locale)
  if (removed.length === 0) return impossible('no-translation', locale ?? '')
  const isWhole = removed.length === files.length
  if (!isWhole && loaded.whole.nodes.get(id)?.source.locale === locale) return impossible('is-source', locale)
  const records = new Set(removed.map(({ source }) => recordPath(source.path)))
  const deletions = [
    ...removed.map(({ source }) => source.path),
    ...loaded.assets.map(({ path }) => path).filter((path) => records.has(path)),
  ]
  const edit = { ...noEdit, deletions }
  if (!isWhole) return { kind: 'planned', relocation: nothingMoved, edit }
  const successor = redirectTo === null ? null : successorOf(loaded, redirectTo, id)
  if (redirectTo !== null && successor === null) return impossible('no-page', redirectTo)
  const leading = references(loaded).filter(
    ({ source, leadsTo, kind }) =>
      leadsTo.kind === 'page' &&
      leadsTo.id === id &&
      !deletions.includes(source.path) &&
      // a page that shows this one's text has nothing else to show
      (successor === null || kind === 'mirror'),
  )
  if (leading.length > 0) return { kind: 'linked', references: leading }
  const relocation = { ...nothingMoved, successors: new Map([[id, successor]]) }
  const changes = rewriteReferences(loaded, relocation).filter(
    ({ source }) => !deletions.includes(source.path),
  )
  return { kind: 'planned', relocation, edit: { ...edit, changes } }
}

function successorOf(loaded: LoadedFiles, name: string, removed: PageId): PageId | null {
  const { id } = namedPage(name, loaded)
  return id !== removed && loaded.published.nodes.has(id) ? id : null
}
