import type { Check } from '../check.ts'
import { bodyPosition } from '../environment.ts'
import { isNamedLanguage } from '../is-named-language.ts'

const code = /^[a-z]{2,3}(?:[-_][A-Z]{2})?$/
/**
 * A language code alone on the last line, as translation tools leave it. As the last word of a longer paragraph, which
 * `mer` and `en` may well be, only the page's own language and a code with a country are one.
 */
export const strayLocaleCode: Check = ({ env, tokens, language }) => {
  const line = env.lines.findLastIndex((text) => text.trim() !== '')
  const text = (env.lines[line] ?? '').trim()
  const isCode = code.test(text) && isNamedLanguage(text.replace('_', '-'))
  if (!isCode && text.toLowerCase() !== language.tag) return []
  const around = tokens.findLast(({ map, content }) => content !== '' && map !== null && line < map[1])
  const isOwnLine = around?.type === 'inline' && around.content === text
  const isNoWord = around?.type === 'inline' && (text.toLowerCase() === language.tag || text.length > 3)
  if (!isOwnLine && !isNoWord) return []
  const column = (env.lines[line] ?? '').indexOf(text)
  return [{ code: 'stray-locale-code', position: bodyPosition(env, line, column), values: { code: text } }]
}
