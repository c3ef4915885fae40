import type { Locale } from '@kakehashi/i18n'
import type { FrontMatter } from '../front-matter/schema.ts'
import type { LoadedFiles } from '../load-content.ts'
import { type FieldValue, writeField } from './change-field.ts'
import { noEdit } from './content-edit.ts'
import { namedPage } from './named-page.ts'
import { impossible, type Plan } from './plan.ts'
import { nothingMoved, pageFiles } from './relocation.ts'

export type NewPage = {
  readonly locale: Locale
  readonly fields: Pick<FrontMatter, 'title' | 'kind' | 'date' | 'event' | 'source'>
  readonly text: string
  readonly isDraft: boolean
}

/** A page that is not there yet; a name that ends with a slash is that of a folder, whose page it is. */
export function planPage(loaded: LoadedFiles, name: string, page: NewPage): Plan {
  const path = newPagePath(loaded, name, page.locale)
  const { id } = namedPage(path, loaded)
  const [site] = path.split('/')
  if (![...loaded.published.sites.keys()].some((known) => known === site)) return impossible('no-site', name)
  const other = pageFiles(loaded).find((known) => known.id === id)
  if (other !== undefined) return impossible('exists', other.source.file)
  const text = pageText({ ...page.fields, draft: page.isDraft || undefined }, `\n${page.text}\n`)
  return {
    kind: 'planned',
    relocation: nothingMoved,
    edit: { ...noEdit, creations: new Map([[path, text]]) },
  }
}

/** Where the file of a new page is: `malmo/nyhet.sv.md`, `malmo/nyheter/index.sv.md`. */
export function newPagePath(loaded: LoadedFiles, name: string, locale: Locale): string {
  const { path } = namedPage(name, loaded)
  return `${path}${name.endsWith('/') ? '/index' : ''}.${locale}.md`
}

/** A file of fields and the text below them, which begins on the line after the fence. */
export function pageText(fields: Readonly<Record<string, FieldValue | undefined>>, text: string): string {
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [writeField(key, value)],
  )
  return ['---', ...lines, '---', text].join('\n')
}
