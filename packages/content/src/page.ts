import type { Locale } from '@kakehashi/i18n'
import type { FrontMatter } from './front-matter/schema.ts'
import type { Body } from './markdown/body.ts'

/** A page in all its languages: its site and its path in the content folder, `malmo/avtal`; a site's start is `malmo/`. */
export type PageId = string & { readonly __brand: 'PageId' }

/** A site's folder name in the content folder and among the sites: `malmo`. */
export type SiteId = string & { readonly __brand: 'SiteId' }

/** One file of the content folder, read and normalised: NFC, line feeds, no byte order mark. */
export type SourceFile = {
  /** As problems name it: relative to the project where it lies in it, else absolute. */
  readonly file: string
  /** From the content folder, with slashes, in NFC: `malmo/avtal.ja.md`. */
  readonly path: string
  readonly absolute: string
  readonly text: string
}

/** Line and column, counted from 1, in the file where the value stands. */
export type Position = { readonly line: number; readonly column: number }

/** One file parsed: one page in one language, not yet linked to others. */
export type Page = {
  readonly id: PageId
  readonly site: SiteId
  readonly locale: Locale
  readonly source: SourceFile
  readonly frontMatter: FrontMatter
  /** Where each key's value stands (the key itself where there is no value): `title`, `event.start`, `formerSlugs.0`. */
  readonly positions: ReadonlyMap<string, Position>
  readonly body: Body
}

/** What a file's text alone gives: links can be checked even where the front matter cannot be used. */
export type PageText = Pick<Page, 'id' | 'site' | 'locale' | 'source' | 'body'>

export function pageId(text: string): PageId {
  return text as PageId
}

export function siteId(text: string): SiteId {
  return text as SiteId
}
