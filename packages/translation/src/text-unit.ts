import type { Block, BlockKind, Page } from '@kakehashi/content'

const fields = ['title', 'navTitle', 'description'] as const

export type UnitKind = BlockKind | `field:${(typeof fields)[number]}`

/** What is translated by itself: a leaf block of the text, or a field of the front matter that is a text. */
export type RecordedUnit = Pick<Block, 'form' | 'text'> & { readonly kind: UnitKind }

/** A unit of a file. */
export type TextUnit = RecordedUnit & {
  /** The line of the file where it begins, counted from 1. */
  readonly line: number
}

/** The units of a page in the order of its file, footnotes last. */
export function textUnits({
  frontMatter,
  positions,
  body,
}: Pick<Page, 'frontMatter' | 'positions' | 'body'>): readonly TextUnit[] {
  const ofFields = fields.flatMap((field): readonly TextUnit[] => {
    const text = frontMatter[field]
    const line = positions.get(field)?.line ?? 1
    return text === undefined || text === '' ? [] : [{ kind: `field:${field}`, form: null, text, line }]
  })
  const ofBody = body.blocks.map(({ kind, form, text, position }) => ({
    kind,
    form,
    text,
    line: position.line,
  }))
  return [...ofFields, ...ofBody]
}
