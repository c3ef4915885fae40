import type { RuleBlock } from 'markdown-it/lib/parser_block.mjs'
import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs'
import type Token from 'markdown-it/lib/token.mjs'
import { nearest as nearestOf } from '../../nearest.ts'
import { bodyPosition, type Environment } from '../environment.ts'
import { plainText } from '../plain-text.ts'
import { renderType } from '../render-rule.ts'
import { type CalloutName, calloutNames, type MarkdownLanguage, type Rule } from '../rule.ts'

const marker = /^:{3,}/

/**
 * `::: note`, `tip` or `warning` with an own title or the language's, up to a line of `:::`. A line closes the
 * innermost callout that is open in the same list item or quote.
 */
export const callouts: Rule = (md, language) => {
  const rule: RuleBlock = (state, startLine, endLine, silent) => {
    if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false
    const line = lineAt(state, startLine)
    const colons = marker.exec(line)?.[0]
    if (colons === undefined) return false
    if (silent) return true
    const rest = line.slice(colons.length).trim()
    if (rest !== '') open(state, startLine, endLine, rest, language)
    else if (!close(state, startLine)) stray(state, startLine, colons)
    return true
  }
  md.block.ruler.before('fence', 'callout', rule, { alt: ['paragraph', 'reference', 'blockquote', 'list'] })
  renderType(md, 'callout_open', (tokens, index, _options, _env, self) => {
    const token = tokens[index]
    token?.attrSet('aria-label', plainText(tokens[index + 2]?.children ?? []))
    return token === undefined ? '' : `<aside${self.renderAttrs(token)}>\n`
  })
}

function open(
  state: StateBlock,
  startLine: number,
  endLine: number,
  rest: string,
  language: MarkdownLanguage,
): void {
  const env: Environment = state.env
  const written = /^[^\s{[]*/.exec(rest)?.[0] ?? ''
  const name = calloutNames.find((known) => known === written.toLowerCase())
  const nearest = nearestOf(written, calloutNames)
  const position = placeOf(state, startLine, rest)
  if (name === undefined) {
    const values = { name: written.slice(0, 60), names: calloutNames.join(', ') }
    const hint = nearest === null ? {} : { nearest, variant: 'nearest' }
    env.finds.push({ code: 'unknown-callout', position, values: { ...values, ...hint } })
  }
  const token = pushTitle(state, startLine, name ?? 'note', rest.slice(written.length).trim(), language)
  const { blkIndent, parentType } = state
  env.calloutLevels.push(state.level)
  const count = env.calloutLevels.length
  const begin = state.tokens.length
  const { tooDeep } = env
  state.line = startLine + 1
  state.md.block.tokenize(state, startLine + 1, endLine)
  if (env.calloutLevels.length === count) {
    env.calloutLevels.pop()
    // text that nests too deep is kept as words, the ends of the callouts around it too
    if (env.tooDeep === tooDeep)
      env.finds.push({ code: 'unclosed-callout', position, values: { name: written.slice(0, 60) } })
  }
  if (state.tokens.length === begin)
    env.finds.push({ code: 'placeholder', position, values: { text: rest.slice(0, 60), variant: 'box' } })
  state.blkIndent = blkIndent
  state.parentType = parentType
  token.map = [startLine, state.line]
  state.push('callout_close', 'aside', -1)
}

/** The note role, since many landmarks would drown the page's own. */
function pushTitle(
  state: StateBlock,
  line: number,
  name: CalloutName,
  title: string,
  language: MarkdownLanguage,
): Token {
  const token = state.push('callout_open', 'aside', 1)
  token.attrs = [
    ['class', `callout callout-${name}`],
    ['role', 'note'],
  ]
  const paragraph = state.push('callout_title_open', 'p', 1)
  paragraph.attrs = [['class', 'callout-title']]
  const inline = state.push('inline', '', 0)
  inline.content = title === '' ? language.texts.callouts[name] : title
  inline.info = title === '' ? 'interface' : ''
  inline.map = [line, line + 1]
  inline.children = []
  state.push('callout_title_close', 'p', -1)
  return token
}

/** Ends the text of the callout by an indent that no following line has; `open` restores it. */
function close(state: StateBlock, line: number): boolean {
  const env: Environment = state.env
  if (env.calloutLevels.at(-1) !== state.level) return false
  env.calloutLevels.pop()
  state.blkIndent = Number.POSITIVE_INFINITY
  state.line = line + 1
  return true
}

function stray(state: StateBlock, line: number, colons: string): void {
  const env: Environment = state.env
  const values = { name: colons, names: calloutNames.join(', '), variant: 'stray' }
  env.finds.push({ code: 'unknown-callout', position: placeOf(state, line, colons), values })
  state.push('paragraph_open', 'p', 1).map = [line, line + 1]
  const inline = state.push('inline', '', 0)
  inline.content = colons
  inline.map = [line, line + 1]
  inline.children = []
  state.push('paragraph_close', 'p', -1)
  state.line = line + 1
}

function placeOf(state: StateBlock, line: number, text: string): Environment['finds'][number]['position'] {
  const env: Environment = state.env
  return bodyPosition(env, line, (env.lines[line] ?? '').trimEnd().length - text.length)
}

function lineAt(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]).trimEnd()
}
