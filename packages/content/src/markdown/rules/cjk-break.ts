import type StateCore from 'markdown-it/lib/rules_core/state_core.mjs'
import type Token from 'markdown-it/lib/token.mjs'
import { endsWithCjk, startsWithCjk } from '../cjk.ts'
import type { Rule } from '../rule.ts'

/** A line break between two Japanese characters is no space: it goes, whatever emphasis or link ends or begins there. */
export const cjkBreak: Rule = (md) => {
  md.core.ruler.before('smartquotes', 'cjk_break', (state: StateCore) => {
    for (const token of state.tokens) if (token.type === 'inline') joinLines(token.children ?? [])
  })
}

function joinLines(tokens: readonly Token[]): void {
  let afterCjk = false
  let open: Token | null = null
  for (const token of tokens) {
    if (token.type === 'softbreak') open = afterCjk ? token : null
    else if (token.type === 'image' || token.type === 'hardbreak') {
      afterCjk = false
      open = null
    } else if (token.content !== '') {
      if (open !== null && startsWithCjk(token.content)) open.type = 'text'
      open = null
      afterCjk = endsWithCjk(token.content)
    }
  }
}
