import type { RuleBlock } from 'markdown-it/lib/parser_block.mjs'
import reference from 'markdown-it/lib/rules_block/reference.mjs'
import type StateInline from 'markdown-it/lib/rules_inline/state_inline.mjs'
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
    return true
  }
  md.block.ruler.at('reference', rule)
}

/** Notes the name by which a link or picture from its label on, `[words][name]`, `[name][]` or `[name]`, took its address. */
export function markLabel(state: StateInline, labelStart: number, labelEnd: number, end: number): void {
  const env: Environment = state.env
  const after = state.src.slice(labelEnd + 1, end)
  if (after.startsWith('(')) return
  const name = after.slice(1, -1) || state.src.slice(labelStart, labelEnd)
  env.usedLabels.add(state.md.utils.normalizeReference(name))
}
