import type StateCore from 'markdown-it/lib/rules_core/state_core.mjs'
import backticks from 'markdown-it/lib/rules_inline/backticks.mjs'
import escapeRule from 'markdown-it/lib/rules_inline/escape.mjs'
import Token from 'markdown-it/lib/token.mjs'
import { bracketsTooDeep } from '../bracket-depth.ts'
import { type Environment, maskInline, reportInline } from '../environment.ts'
import type { Rule } from '../rule.ts'
import { type Segment, segmentsOfLines } from '../source-position.ts'

/** Parses the text of each block, knowing where it stands in the file; code and escapes are kept from the checks. */
export const inlineText: Rule = (md) => {
  md.core.ruler.at('inline', parseInlineTokens)
  md.inline.ruler.at('backticks', (state, silent) => {
    const start = state.pos
    const count = state.tokens.length
    if (!backticks(state, silent)) return false
    if (!silent && state.tokens.length > count && state.tokens.at(-1)?.type === 'code_inline')
      maskInline(state.env, start, state.pos)
    return true
  })
  md.inline.ruler.at('escape', (state, silent) => {
    const start = state.pos
    if (!escapeRule(state, silent)) return false
    if (!silent) maskInline(state.env, start, state.pos)
    return true
  })
}

function parseInlineTokens(state: StateCore): void {
  const env: Environment = state.env
  state.tokens.forEach((token, index) => {
    if (token.type !== 'inline') return
    if (token.info === 'interface') {
      token.children = [words(token.content)]
      return
    }
    const closed = state.tokens[index - 1]?.markup.startsWith('#') === true
    const cell: readonly Segment[] | undefined = token.meta?.segments
    const source = { token, segments: cell ?? segmentsOfLines(token, env.lines, closed), masked: [] }
    env.sources.set(token, source)
    env.inline = source
    env.linkStarts = new Set()
    const children: Token[] = []
    if (token.info === 'words') children.push(words(token.content))
    else if (bracketsTooDeep(token.content)) {
      reportInline(env, 'nesting-too-deep', 0, { limit: 20 })
      children.push(words(token.content))
    } else state.md.inline.parse(token.content, state.md, env, children)
    token.children = children
  })
  env.inline = null
}

function words(content: string): Token {
  const token = new Token('text', '', 0)
  token.content = content
  return token
}
