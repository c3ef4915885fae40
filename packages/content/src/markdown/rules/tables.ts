import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs'
import table from 'markdown-it/lib/rules_block/table.mjs'
import type Token from 'markdown-it/lib/token.mjs'
import { bodyPosition, type Environment } from '../environment.ts'
import { renderType } from '../render-rule.ts'
import type { Rule } from '../rule.ts'
import { segmentsOfCells } from '../source-position.ts'
import { hideRubyBars, showRubyBars } from './ruby.ts'

/** Tables that scroll by themselves, with scoped headers; ruby keeps its bars inside cells. */
export const tables: Rule = (md) => {
  const options = { alt: ['paragraph', 'reference'] }
  md.block.ruler.at(
    'table',
    (state, startLine, endLine, silent) => {
      const { src } = state
      const count = state.tokens.length
      state.src = hideRubyBars(state.env, src)
      const found = table(state, startLine, endLine, silent)
      if (found && !silent) finishCells(state, state.tokens.slice(count))
      state.src = src
      return found
    },
    options,
  )
  renderType(
    md,
    'table_open',
    (tokens, index, rendering, _env, self) =>
      `<div class="table-scroll" tabindex="0">\n${self.renderToken(tokens, index, rendering)}`,
  )
  renderType(
    md,
    'table_close',
    (tokens, index, rendering, _env, self) => `${self.renderToken(tokens, index, rendering)}</div>\n`,
  )
}

function finishCells(state: StateBlock, tokens: readonly Token[]): void {
  let cells: ReturnType<typeof segmentsOfCells> = []
  const columns = tokens.filter(({ type }) => type === 'th_open').length
  let line = 0
  let cell = 0
  tokens.forEach((token, index) => {
    if (token.type === 'tr_open') {
      line = token.map?.[0] ?? 0
      cells = rowSegments(state, line)
      cell = 0
      reportBeyond(state.env, line, cells[columns]?.[0]?.column)
      reportProse(state, line)
    }
    if (token.type !== 'inline') return
    token.content = showRubyBars(token.content)
    token.map = [line, line + 1]
    token.meta = { segments: cells[cell++] ?? [] }
    finishCell(token, tokens[index - 1], tokens[index + 1])
  })
}

/** The cells of a row that has more of them than the head are not on the page. */
function reportBeyond(env: Environment, line: number, column: number | undefined): void {
  if (column === undefined) return
  const rest = (env.lines[line] ?? '').slice(column)
  const text = rest.replace(/^[|\s]+/, '')
  const words = text.replace(/[|\s]+$/, '')
  if (words === '') return
  const position = bodyPosition(env, line, column + rest.length - text.length)
  env.finds.push({ code: 'lost-text', position, values: { text: words.slice(0, 60) } })
}

/** A line without a bar, which without an empty line above it becomes a row of the table. */
function reportProse(state: StateBlock, line: number): void {
  const env: Environment = state.env
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0)
  const row = state.src.slice(start, state.eMarks[line])
  if (row.includes('|')) return
  const position = bodyPosition(env, line, (env.lines[line] ?? '').length - row.length)
  const text = showRubyBars(row).slice(0, 60).trimEnd()
  env.finds.push({ code: 'failed-markup', position, values: { text, variant: 'row' } })
}

/** An empty header names nothing, so it is no header; alignment is a class, since a strict site allows no inline style. */
function finishCell(inline: Token, open: Token | undefined, close: Token | undefined): void {
  if (open === undefined || close === undefined) return
  const align = open.attrGet('style')?.replace('text-align:', '')
  open.attrs = align === undefined ? null : [['class', `align-${align}`]]
  if (open.tag !== 'th') return
  if (inline.content === '') open.tag = close.tag = 'td'
  else open.attrSet('scope', 'col')
}

function rowSegments(state: StateBlock, line: number): ReturnType<typeof segmentsOfCells> {
  const env: Environment = state.env
  const row = state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line])
  return segmentsOfCells(row, line, (env.lines[line] ?? '').length - row.length)
}
