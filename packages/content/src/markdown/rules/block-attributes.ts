import type { RuleBlock } from 'markdown-it/lib/parser_block.mjs'
import type StateCore from 'markdown-it/lib/rules_core/state_core.mjs'
import type Token from 'markdown-it/lib/token.mjs'
import { type Attributes, attributesAtEnd, languageAttributes } from '../attributes.ts'
import { bodyPosition, type Environment, inlinePosition } from '../environment.ts'
import { renderType } from '../render-rule.ts'
import type { Rule } from '../rule.ts'

/** `{lang=ja}`, `{#id}` or both at the end of a block's text, or alone on the line after a block. */
export const blockAttributes: Rule = (md, language) => {
  md.block.ruler.before('table', 'attribute_line', attributeLine, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  })
  md.core.ruler.after('inline', 'block_attributes', (state) => applyAttributes(state, language.tag))
  renderType(
    md,
    'attribute_line',
    (tokens, index) => `<p>${md.utils.escapeHtml(tokens[index]?.content ?? '')}</p>\n`,
  )
}

const attributeLine: RuleBlock = (state, startLine, _endLine, silent) => {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0)
  if (state.src[start] !== '{' || (state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false
  const text = state.src.slice(start, state.eMarks[startLine]).trimEnd()
  if (attributesAtEnd(text)?.at !== 0) return false
  if (silent) return true
  const token = state.push('attribute_line', '', 0)
  token.content = text
  token.map = [startLine, startLine + 1]
  state.line = startLine + 1
  return true
}

/** One walk that knows, at each depth, the block met last. */
function applyAttributes(state: StateCore, pageTag: string): void {
  const env: Environment = state.env
  const latest: (Token | null)[] = [null]
  const used = new Set<Token>()
  const targetAt = (depth: number) => (latest[depth]?.hidden ? latest[depth - 1] : latest[depth])
  for (const token of state.tokens) {
    const depth = latest.length - 1
    if (token.nesting === 1) {
      latest[depth] = token
      latest.push(null)
    } else if (token.nesting === -1) latest.pop()
    else if (token.type === 'inline') applyTrailing(env, token, targetAt(depth - 1), pageTag)
    else if (token.type === 'attribute_line') {
      const [target, found] = [targetAt(depth), attributesAtEnd(token.content)]
      const line = token.map?.[0] ?? 0
      const position = bodyPosition(env, line, (env.lines[line] ?? '').indexOf('{'))
      if (target && found && setAttributes(env, target, found, position, pageTag)) used.add(token)
    } else latest[depth] = token
  }
  state.tokens = state.tokens.filter((token) => !used.has(token))
}

function applyTrailing(
  env: Environment,
  inline: Token,
  target: Token | null | undefined,
  pageTag: string,
): void {
  const last = inline.children?.at(-1)
  if (!target || last?.type !== 'text') return
  const found = attributesAtEnd(last.content)
  if (found === null) return
  const [source, at] = [env.sources.get(inline) ?? null, inline.content.lastIndexOf('{')]
  if (!setAttributes(env, target, found, inlinePosition(env, source, at), pageTag)) return
  source?.masked.push([at, inline.content.length])
  last.content = last.content.slice(0, found.at).trimEnd()
}

function setAttributes(
  env: Environment,
  target: Token,
  { lang, id }: Attributes,
  position: Environment['ids'][number]['position'],
  pageTag: string,
): boolean {
  if ((lang !== null && target.attrGet('lang') !== null) || (id !== null && target.attrGet('id') !== null))
    return false
  if (lang !== null)
    for (const [name, value] of languageAttributes(lang, pageTag)) target.attrSet(name, value)
  if (id === null) return true
  target.attrSet('id', id)
  env.ids.push({ id, position })
  return true
}
