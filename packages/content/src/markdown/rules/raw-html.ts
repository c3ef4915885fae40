import { type Environment, reportInline } from '../environment.ts'
import type { Rule } from '../rule.ts'

const tag =
  /<(?:([A-Za-z][A-Za-z0-9-]*)(?:\/?>|[\s/][^<>]*>|\s+[A-Za-z][A-Za-z0-9-]{0,40}\s?=)|(!--|\?[a-z]|!\[CDATA\[|!doctype))/iy

/** Tags are text here, escaped like any other; each one that opens something is reported. */
export const rawHtml: Rule = (md) => {
  md.inline.ruler.after('autolink', 'raw_html', (state, silent) => {
    if (state.src[state.pos] !== '<') return false
    tag.lastIndex = state.pos
    const match = tag.exec(state.src)
    if (match === null) return false
    if (!silent) {
      const env: Environment = state.env
      reportInline(env, 'raw-html', state.pos, { tag: (match[1] ?? match[2] ?? '').slice(0, 40) })
      state.pending += '<'
    }
    state.pos++
    return true
  })
}
