import { changeField, type Page, type TextChange } from '@kakehashi/content'
import { type TextUnit, textUnits } from './text-unit.ts'
import type { StaleBlock } from './translation-state.ts'

export type TranslationUpdate = {
  readonly changes: readonly TextChange[]
  /** What only the translator can do: fields, code, pictures, and what is gone or has moved. */
  readonly byHand: readonly StaleBlock[]
}

/** Kinds of block whose lines can be put below those of another block. */
const ofText: ReadonlySet<string> = new Set(['heading', 'paragraph', 'item', 'cell'])

/**
 * A translation with the new and changed text of its source below what it has in that place; nothing is taken away, and what
 * is there already is not put there again. It becomes a draft, so that no reader gets a text in two languages.
 */
export function updateTranslation(
  source: Page,
  translation: Page,
  blocks: readonly StaleBlock[],
): TranslationUpdate {
  const [units, others] = [textUnits(source), textUnits(translation)]
  const byHand: StaleBlock[] = []
  const changes = new Map<string, TextChange>()
  for (const block of blocks) {
    const unit = units.find(({ line, text }) => line === block.sourceLine && text === block.after)
    const isNew = block.change === 'changed' || block.change === 'added'
    if (unit === undefined || !isNew || !ofText.has(unit.kind)) {
      byHand.push(block)
      continue
    }
    const text = linesOf(source, unit, units)
    if (translation.source.text.includes(text)) continue
    const above = others.find(({ line, kind }) => line === block.line && !kind.startsWith('field:'))
    const at = above === undefined ? bodyStart(translation) : endOf(translation, above, others)
    const isTight = above?.kind === unit.kind && (unit.kind === 'item' || unit.kind === 'cell')
    const put = above === undefined ? `${text}\n\n` : `${isTight ? '\n' : '\n\n'}${text}`
    changes.set(`${at} ${text}`, { source: translation.source, start: at, end: at, text: put })
  }
  const isDraft = translation.frontMatter.draft === true || changes.size === 0
  const draft = isDraft ? [] : changeField(translation.source, 'draft', true)
  return { changes: [...draft, ...changes.values()], byHand }
}

/** The lines of a file that a block stands on. */
function linesOf(page: Page, unit: TextUnit, units: readonly TextUnit[]): string {
  return page.source.text.slice(startOfLine(page.source.text, unit.line), endOf(page, unit, units))
}

/** The end of a block's last line: before a blank one, or before the next block. A cell has its row. */
function endOf(page: Page, { line, kind }: TextUnit, units: readonly TextUnit[]): number {
  const lines = page.source.text.split('\n')
  let last = line
  const isOwn = (next: number) =>
    next <= lines.length && lines[next - 1]?.trim() !== '' && !units.some((unit) => unit.line === next)
  if (kind !== 'cell') while (isOwn(last + 1)) last++
  return startOfLine(page.source.text, last) + (lines[last - 1]?.length ?? 0)
}

/** Where the text begins, below the fence and the blank lines after it. */
function bodyStart({ source: { text }, body }: Page): number {
  const [first] = body.blocks
  return first === undefined ? text.length : startOfLine(text, first.position.line)
}

function startOfLine(text: string, line: number): number {
  let start = 0
  for (let count = 1; count < line; count++) start = text.indexOf('\n', start) + 1
  return start
}
