import type { Check } from '../check.ts'
import { bodyPosition } from '../environment.ts'

/** Code in fences that goes on to the end of the page or of what it lies in, since nothing closes it. */
export const unclosedCode: Check = ({ env, tokens }) =>
  tokens.flatMap(({ type, map, content, markup }) => {
    if (type !== 'fence' || map === null) return []
    const [first, end] = map
    const lines = content === '' ? 0 : content.replace(/\n$/, '').split('\n').length
    const isClosed = lines + 2 === end - first
    const column = (env.lines[first] ?? '').indexOf(markup)
    return isClosed
      ? []
      : [{ code: 'unclosed-code', position: bodyPosition(env, first, column), values: { fence: markup } }]
  })
