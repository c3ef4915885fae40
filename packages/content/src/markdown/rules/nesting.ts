import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs'
import { deepestNesting } from '../bracket-depth.ts'
import { bodyPosition, type Environment } from '../environment.ts'
import type { Rule } from '../rule.ts'

/** Stops before markdown-it would drop text: below the twentieth level the rest is kept as plain words. */
export const nesting: Rule = (md) => {
  Object.assign(md.options, { maxNesting: 1000 })
  const tokenize = md.block.tokenize
  md.block.tokenize = function (state, startLine, endLine) {
    const env: Environment = state.env
    if (env.depth > deepestNesting) return keepAsWords(state, startLine, endLine)
    env.depth++
    tokenize.call(this, state, startLine, endLine)
    env.depth--
  }
}

function keepAsWords(state: StateBlock, startLine: number, endLine: number): void {
  if (startLine >= endLine) return
  const env: Environment = state.env
  const column =
    (env.lines[startLine] ?? '').length - ((state.eMarks[startLine] ?? 0) - contentStart(state, startLine))
  if (env.tooDeep === 0)
    env.finds.push({
      code: 'nesting-too-deep',
      position: bodyPosition(env, startLine, column),
      values: { limit: deepestNesting },
    })
  env.tooDeep++
  state.push('paragraph_open', 'p', 1).map = [startLine, endLine]
  const inline = state.push('inline', '', 0)
  inline.map = [startLine, endLine]
  inline.content = state.getLines(startLine, endLine, state.blkIndent, false).trim()
  inline.children = []
  inline.info = 'words'
  state.push('paragraph_close', 'p', -1)
  state.line = endLine
}

function contentStart(state: StateBlock, line: number): number {
  return (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0)
}
