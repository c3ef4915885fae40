import { changeFields, frontMatterSchema, type Page, splitFrontMatter } from '@kakehashi/content'
import { type PageUnit, pageUnits } from './page-units.ts'

/** Fields that a translation does not take over: shared ones, those of one language, and the address. */
const ofSource = Object.entries(frontMatterSchema.shape)
  .filter(([key, field]) => field.meta()?.['class'] !== 'translated' || key === 'slug')
  .map(([key]) => key)

/**
 * The text of a translation's file: its source's with each unit replaced by the target of its id, so that all between
 * the units stays as it is. The fields that are not units are those of the translation that there is.
 */
export function composeTranslation(
  source: Page,
  translation: Page | null,
  targets: ReadonlyMap<string, string>,
): string {
  const units = pageUnits(source)
  const text = withBlocks(source.source.text, units, targets)
  const known = (translation ?? source).frontMatter
  const fields = new Map<string, string | null>(
    units.flatMap(({ id, lines }) => {
      const target = targets.get(id)
      const isNew =
        target !== undefined && !Object.entries(known).some(([key, value]) => key === id && value === target)
      return lines.length === 0 && isNew ? [[id, target]] : []
    }),
  )
  if (translation === null)
    return changeFields(
      { ...source.source, text },
      new Map([...fields, ...ofSource.map((key) => [key, null] as const)]),
    )
  const own = changeFields(translation.source, fields)
  return own.slice(0, splitFrontMatter(own).bodyOffset) + text.slice(splitFrontMatter(text).bodyOffset)
}

/** The text of a file with its blocks replaced by targets. */
export function withBlocks(
  text: string,
  units: readonly PageUnit[],
  targets: ReadonlyMap<string, string>,
): string {
  const fromEnd = units
    .filter(({ lines }) => lines.length > 0)
    .sort((a, b) => (b.lines[0]?.[0] ?? 0) - (a.lines[0]?.[0] ?? 0))
  let written = text
  for (const { id, lines } of fromEnd) {
    const target = targets.get(id)
    const [from, to] = [lines[0]?.[0] ?? 0, lines.at(-1)?.[1] ?? 0]
    if (target !== undefined)
      written = written.slice(0, from) + wrapped(text, lines, target) + written.slice(to)
  }
  return written
}

/** The lines of a target, with what stands between those of its source: `> `, or an indent. */
function wrapped(text: string, lines: PageUnit['lines'], target: string): string {
  const between = lines.slice(1).map(([from], index) => text.slice(lines[index]?.[1], from))
  const further = between.at(-1)?.replace(/^[^\n]*/, '') ?? continuation(text, lines[0]?.[0] ?? 0)
  return target
    .split('\n')
    .map((line, index) => (index === 0 ? '' : (between[index - 1] ?? further)) + line.trim())
    .join('')
}

/** How a line goes on a block that begins at an offset: below its first word, in the same quotes. */
function continuation(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  return `\n${text.slice(start, offset).replace(/[^>\s]/g, ' ')}`
}
