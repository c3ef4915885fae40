import type { Check } from '../check.ts'
import { bodyPosition } from '../environment.ts'

const code = /^[a-z]{2,3}(?:[-_][A-Z]{2})?$/
const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** A language code alone on the last line, as translation tools leave it. */
export const strayLocaleCode: Check = ({ env, tokens, language }) => {
  const line = env.lines.findLastIndex((text) => text.trim() !== '')
  const text = (env.lines[line] ?? '').trim()
  const inCode = tokens.some(
    ({ tag, map }) => tag === 'code' && map !== null && map[0] <= line && line < map[1],
  )
  const isCode = code.test(text) && names.of(text.replace('_', '-')) !== undefined
  if (inCode || !(isCode || text.toLowerCase() === language.tag)) return []
  const column = (env.lines[line] ?? '').indexOf(text)
  return [{ code: 'stray-locale-code', position: bodyPosition(env, line, column), values: { code: text } }]
}
