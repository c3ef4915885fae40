import { renderType } from '../render-rule.ts'
import type { Rule } from '../rule.ts'

/** Code that can be scrolled with the keyboard. */
export const code: Rule = (md) => {
  const { escapeHtml } = md.utils
  renderType(md, 'code_block', (tokens, index, _options, _env, self) => {
    const token = tokens[index]
    return token === undefined ? '' : block(self.renderAttrs(token), '', escapeHtml(token.content))
  })
  renderType(md, 'fence', (tokens, index, _options, _env, self) => {
    const token = tokens[index]
    if (token === undefined) return ''
    const name = /^\S+/.exec(md.utils.unescapeAll(token.info).trim())?.[0]
    const className = name === undefined ? '' : ` class="language-${escapeHtml(name)}"`
    return block(self.renderAttrs(token), className, escapeHtml(token.content))
  })
}

function block(attributes: string, className: string, html: string): string {
  return `<pre tabindex="0"${attributes}><code${className}>${html}</code></pre>\n`
}
