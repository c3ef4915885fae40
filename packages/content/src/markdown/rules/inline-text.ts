import type StateCore from 'markdown-it/lib/rules_core/state_core.mjs'
import backticks from 'markdown-it/lib/rules_inline/backticks.mjs'
import entity from 'markdown-it/lib/rules_inline/entity.mjs'
import escapeRule from 'markdown-it/lib/rules_inline/escape.mjs'
import Token from 'markdown-it/lib/token.mjs'
import { unwantedCharacters } from '../../read/unwanted-characters.ts'
import { bracketsTooDeep, deepestNesting } from '../bracket-depth.ts'
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
  md.inline.ruler.at('entity', (state, silent) => {
    const start = state.pos
    if (!entity(state, silent)) return false
    const found = silent ? [] : unwantedCharacters(state.tokens.at(-1)?.content ?? '')
    for (const { code, values = {} } of found) reportInline(state.env, code, start, values)
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
    const source = {
      token,
      segments: cell ?? segmentsOfLines(token, env.lines, closed),
      masked: [],
      foreign: [],
    }
    env.sources.set(token, source)
    env.inline = source
    env.linkStarts = new Set()
    token.children = token.info === 'words' ? [words(token.content)] : parseInline(state, token.content)
  })
  env.inline = null
}

/** Text that nests too deep for browsers and screen readers stays plain words. */
function parseInline(state: StateCore, content: string): Token[] {
  const children: Token[] = []
  const env: Environment = state.env
  const tooDeep = bracketsTooDeep(content)
  if (!tooDeep) state.md.inline.parse(content, state.md, env, children)
  if (!tooDeep && children.every(({ level }) => level <= deepestNesting)) return children
  maskInline(env, 0, content.length)
  reportInline(env, 'nesting-too-deep', 0, { limit: deepestNesting })
  return [words(content)]
}

function words(content: string): Token {
  const token = new Token('text', '', 0)
  token.content = content
  return token
}
