import type { Page, Span } from '@kakehashi/content'
import { type TextUnit, textUnits } from '../text-unit.ts'

/** A unit of a page as it is written in its file. */
export type PageUnit = {
  /** `title`, or for a block its place in the text: `b12`. */
  readonly id: string
  readonly unit: TextUnit
  /** Its place among the page's `textUnits`. */
  readonly index: number
  /** With its markup, the lines of a paragraph as they are wrapped. */
  readonly written: string
  /** Where each of its lines stands in the file; none for a field. */
  readonly lines: readonly Span[]
  /** The markup that is the same in every language. */
  readonly kept: readonly string[]
}

/** The units of a page that have words to translate: no code, and no picture without words. */
export function pageUnits(
  page: Pick<Page, 'frontMatter' | 'positions' | 'body' | 'source'>,
): readonly PageUnit[] {
  const units = textUnits(page)
  const fields = units.length - page.body.blocks.length
  return units
    .map((unit, index): PageUnit => {
      const block = page.body.blocks[index - fields]
      if (block === undefined)
        return { id: unit.kind.slice('field:'.length), unit, index, written: unit.text, lines: [], kept: [] }
      const { lines, kept } = block
      const written = lines.map(([from, to]) => page.source.text.slice(from, to)).join('\n')
      return { id: `b${index - fields + 1}`, unit, index, written, lines, kept }
    })
    .filter(
      ({ unit, written }) => unit.kind !== 'code' && !/^!\[\]\([^)\s]*\)(?:\{decorative\})?$/.test(written),
    )
}
