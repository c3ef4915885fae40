import type { RuleInline } from 'markdown-it/lib/parser_inline.mjs'
import type StateInline from 'markdown-it/lib/rules_inline/state_inline.mjs'
import { languageAt, languageAttributes } from '../attributes.ts'
import { markForeign, maskInline } from '../environment.ts'
import type { Rule } from '../rule.ts'

/** @example `[架け橋]{lang=ja}` → `<span lang="ja">架け橋</span>` */
export const languageSpan: Rule = (md, language) => {
  // looked for once in each text, not again at each bracket
  const lastSpans = new WeakMap<StateInline, number>()
  const lastSpan = (state: StateInline): number => {
    const last = lastSpans.get(state) ?? state.src.lastIndexOf(']{lang=')
    lastSpans.set(state, last)
    return last
  }
  const span: RuleInline = (state, silent) => {
    if (state.src[state.pos] !== '[' || lastSpan(state) < state.pos) return false
    const start = state.pos
    const labelEnd = md.helpers.parseLinkLabel(state, start)
    if (labelEnd <= start + 1) return false
    const found = languageAt(state.src, labelEnd + 1)
    if (found === null || found.end > state.posMax) return false
    if (!silent) {
      const max = state.posMax
      state.pos = start + 1
      state.posMax = labelEnd
      state.push('lang_open', 'span', 1).attrs = languageAttributes(found.lang, language.tag)
      md.inline.tokenize(state)
      state.push('lang_close', 'span', -1)
      state.posMax = max
      maskInline(state.env, start, start + 1)
      maskInline(state.env, labelEnd, found.end)
      markForeign(state.env, start, labelEnd)
    }
    state.pos = found.end
    return true
  }
  md.inline.ruler.before('link', 'language_span', span)
}
