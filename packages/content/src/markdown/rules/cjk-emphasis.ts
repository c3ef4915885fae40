import type StateInline from 'markdown-it/lib/rules_inline/state_inline.mjs'
import cjkFriendly from 'markdown-it-cjk-friendly'
import { endsWithCjk, startsWithCjk } from '../cjk.ts'
import type { Rule } from '../rule.ts'

/**
 * Emphasis beside Japanese punctuation: `**「強調」**です`. The library leaves out `__`, which here may begin and end
 * inside a word where a Japanese character stands beside it; a single `_` may not, for the sake of names of files.
 */
export const cjkEmphasis: Rule = (md) => {
  md.use(cjkFriendly)
  // the library gives each parser a State of its own, so this touches no other
  const state = md.inline.State.prototype
  const { scanDelims } = state
  state.scanDelims = function (this: StateInline, start, canSplitWord) {
    return scanDelims.call(this, start, canSplitWord || isStrongBesideCjk(this, start))
  }
}

function isStrongBesideCjk(state: StateInline, start: number): boolean {
  if (!state.src.startsWith('__', start)) return false
  let end = start
  while (end < state.posMax && state.src[end] === '_') end++
  return (
    endsWithCjk(state.src.slice(Math.max(0, start - 2), start)) ||
    startsWithCjk(state.src.slice(end, end + 2))
  )
}
