import type { RuleBlock } from 'markdown-it/lib/parser_block.mjs'
import reference from 'markdown-it/lib/rules_block/reference.mjs'
import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs'
import type StateInline from 'markdown-it/lib/rules_inline/state_inline.mjs'
import { addDestination, destinationAt } from '../destinations.ts'
import { bodyPosition, type Environment } from '../environment.ts'
import type { Rule } from '../rule.ts'

const label = /\[((?:\\[\s\S]|[^\\\]])*)\]/y

/** `[name]: address`, of which the page shows nothing: noted, so that one that no link takes can be told of. */
export const references: Rule = (md) => {
  const rule: RuleBlock = (state, startLine, endLine, silent) => {
    if (!reference(state, startLine, endLine, silent)) return false
    const env: Environment = state.env
    const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0)
    label.lastIndex = start
    const written = label.exec(state.src)?.[1] ?? ''
    const line = env.lines[startLine] ?? ''
    const column = line.length - ((state.eMarks[startLine] ?? 0) - start)
    env.definitions.push({
      label: md.utils.normalizeReference(written.replace(/\n[\s>]*/g, ' ')),
      text: line.slice(column, column + 60).trimEnd(),
      position: bodyPosition(env, startLine, column),
    })
    noteReference(state, startLine, label.lastIndex)
    return true
  }
  md.block.ruler.at('reference', rule)
}

/** Notes the address of a definition whose label ends at an offset; it may stand on a later line. */
function noteReference(state: StateBlock, startLine: number, labelEnd: number): void {
  const env: Environment = state.env
  const before = /:[ \t]*(?:\n[ \t>]*)?/y
  before.lastIndex = labelEnd
  const start = labelEnd + (before.exec(state.src)?.[0].length ?? 0)
  const found = destinationAt(state, start, state.src.length)
  if (found === null) return
  let line = startLine
  while ((state.eMarks[line] ?? state.src.length) < found.at) line++
  const column = (env.lines[line] ?? '').length - ((state.eMarks[line] ?? 0) - found.at)
  addDestination(env, {
    href: found.href,
    written: found.written,
    position: bodyPosition(env, line, column),
  })
}

/** Notes the name by which a link or picture from its label on, `[words][name]`, `[name][]` or `[name]`, took its address. */
export function markLabel(state: StateInline, labelStart: number, labelEnd: number, end: number): void {
  const env: Environment = state.env
  const after = state.src.slice(labelEnd + 1, end)
  if (after.startsWith('(')) return
  const name = after.slice(1, -1) || state.src.slice(labelStart, labelEnd)
  env.usedLabels.add(state.md.utils.normalizeReference(name))
}
