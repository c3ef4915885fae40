import type { Position } from '../page.ts'

/**
 * The rendered text of a page, with gaps for what only the graph knows: addresses, heading ids, pictures.
 * Plain data, so that it can be kept on disk.
 */
export type Body = {
  readonly parts: readonly BodyPart[]
  readonly headings: readonly Heading[]
  readonly links: readonly Link[]
  readonly images: readonly Image[]
  /** Where the addresses of links and pictures are written, once for all that take a named one. */
  readonly destinations: readonly Destination[]
  /** Ids that the text itself makes besides headings: footnotes, `{#id}` on blocks. */
  readonly ids: readonly string[]
  readonly blocks: readonly Block[]
  /** The text without markup, blocks separated by a line feed; for descriptions and language checks. */
  readonly text: string
}

/** A text that is translated by itself. */
export type Block = {
  readonly kind: BlockKind
  /** The level of a heading, the kind of the box that the block is the first of; null for all others. */
  readonly form: string | null
  /** On one line, in one form of markdown; the lines of code as they are. Never empty. */
  readonly text: string
  readonly position: Position
  /** Where each line of the text as it is written stands, as offsets of the file's text; none for code. */
  readonly lines: readonly Span[]
  /** What a translation keeps as it is: `](avtal.md)`, `![](bro.jpg)`, code, `[^1]`, and `\\` for a break of line. */
  readonly kept: readonly string[]
}

/** From and to, as offsets of a file's text. */
export type Span = readonly [from: number, to: number]

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'cell'
  | 'term'
  | 'description'
  | 'box-title'
  | 'note'
  | 'picture'
  | 'code'

export type BodyPart =
  | string
  /** The value of the id attribute of a heading (already escaped when it is put in). */
  | { readonly kind: 'heading-id'; readonly index: number }
  | { readonly kind: 'link-open'; readonly index: number }
  | { readonly kind: 'link-close'; readonly index: number }
  /** A picture; `block` when it stands alone in its paragraph and becomes a figure. */
  | { readonly kind: 'image'; readonly index: number; readonly block: boolean }
  /** Where something may be said of a block: after it, but inside of an item, a cell or a term. */
  | { readonly kind: 'block-end'; readonly index: number }

export type Heading = {
  readonly level: number
  /** The words alone: no markup, no ruby readings. */
  readonly text: string
  /** From `{#id}`, else null: the graph then gives it the id of the source's heading. */
  readonly id: string | null
  readonly position: Position
}

export type Link = {
  /** As the author wrote it. */
  readonly href: string
  /** What readers see of it, a picture's words too. */
  readonly words: string
  readonly target: LinkTarget
  readonly position: Position
}

/** An address in the text; `written` as it stands there, from `position` on, `href` what it means. */
export type Destination = {
  readonly href: string
  readonly written: string
  readonly position: Position
}

export type LinkTarget =
  /** A markdown file. `site` is given across sites; `path` is as written, `../avtal.md`, its language left out. */
  | {
      readonly kind: 'page'
      readonly site: string | null
      readonly path: string
      readonly fragment: string | null
    }
  /** A heading of the same page. */
  | { readonly kind: 'fragment'; readonly fragment: string }
  /** Another file beside the page: a document to download. */
  | { readonly kind: 'file'; readonly path: string }
  /** A path from the website's own root: no link may be one, but the graph can tell which file was meant. */
  | { readonly kind: 'address'; readonly path: string; readonly fragment: string | null }
  /** https, http, mailto or tel. */
  | { readonly kind: 'external'; readonly url: string }
  /** Refused; a problem has been reported. */
  | { readonly kind: 'refused' }

export type Image = {
  readonly path: string
  /** Empty for a decorative picture. */
  readonly alt: string
  readonly caption: string | null
  readonly position: Position
}
