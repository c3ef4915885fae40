import type Token from 'markdown-it/lib/token.mjs'
import { bodyPosition, type Environment, gap } from '../environment.ts'
import { plainText } from '../plain-text.ts'
import { renderType } from '../render-rule.ts'
import type { Rule } from '../rule.ts'

/** Headings with gaps for their ids, which the graph gives. */
export const headings: Rule = (md) => {
  md.core.ruler.push('headings', (state) => collectHeadings(state.env, state.tokens))
  renderType(md, 'heading_open', (tokens, index, _options, env: Environment, self) => {
    const token = tokens[index]
    if (token === undefined) return ''
    const meta: { index: number } = token.meta
    token.attrs = token.attrs?.filter(([name]) => name !== 'id') ?? null
    return `<${token.tag} id="${gap(env, { kind: 'heading-id', index: meta.index })}"${self.renderAttrs(token)}>`
  })
}

function collectHeadings(env: Environment, tokens: readonly Token[]): void {
  tokens.forEach((token, index) => {
    if (token.type !== 'heading_open') return
    const inline = tokens[index + 1]
    const source = inline === undefined ? undefined : env.sources.get(inline)
    const line = token.map?.[0] ?? 0
    const text = (env.lines[line] ?? '').slice(0, source?.segments[0]?.column)
    const column = token.markup.startsWith('#') ? text.lastIndexOf(token.markup) : text.length
    token.meta = { index: env.headings.length }
    env.headings.push({
      level: Number(token.tag.slice(1)),
      text: plainText(inline?.children ?? []),
      id: token.attrGet('id'),
      position: bodyPosition(env, line, column),
    })
  })
}
