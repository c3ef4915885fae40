import { type Environment, maskInline } from '../environment.ts'
import { renderType } from '../render-rule.ts'
import type { Rule } from '../rule.ts'

const base = '[^\\s{}|$<>`[\\]\\\\]{1,60}'
const reading = '[^\\s{}|<>`[\\]\\\\](?:[^\\n{}|<>`[\\]\\\\]{0,60}[^\\s{}|<>`[\\]\\\\])?'
const pattern = `\\{(${base})((?:\\|${reading}){1,60})\\}(?!\\})`
const here = new RegExp(pattern, 'y')
const everywhere = new RegExp(`(?<![\\\\$\\{])${pattern}`, 'g')

/**
 * Readings over Japanese words.
 * @example `{漢字|かんじ}` → `<ruby>漢字<rp>（</rp><rt>かんじ</rt><rp>）</rp></ruby>`; `{東京|とう|きょう}` reads each character
 */
export const ruby: Rule = (md) => {
  md.inline.ruler.before('link', 'ruby', (state, silent) => {
    if (state.src[state.pos] !== '{') return false
    const before = state.src[state.pos - 1]
    if (before === '$' || before === '{') return false
    here.lastIndex = state.pos
    const match = here.exec(state.src)
    const pairs = match === null ? null : rubyPairs(match)
    if (match === null || pairs === null || state.pos + match[0].length > state.posMax) return false
    if (!silent) {
      maskInline(state.env, state.pos, state.pos + match[0].length)
      const token = state.push('ruby', '', 0)
      token.content = match[1] ?? ''
      token.meta = { pairs }
    }
    state.pos += match[0].length
    return true
  })
  renderType(md, 'ruby', (tokens, index) => {
    const meta: RubyMeta = tokens[index]?.meta
    const { escapeHtml } = md.utils
    const pairs = meta.pairs.map(
      ([word, reading]) => `${escapeHtml(word)}<rp>（</rp><rt>${escapeHtml(reading)}</rt><rp>）</rp>`,
    )
    return `<ruby>${pairs.join('')}</ruby>`
  })
}

type RubyMeta = { readonly pairs: readonly (readonly [word: string, reading: string])[] }

/** Word and reading, for the whole or for each character; null where this is not ruby but ordinary text in braces. */
function rubyPairs(match: RegExpExecArray): RubyMeta['pairs'] | null {
  const word = match[1] ?? ''
  const readings = (match[2] ?? '').slice(1).split('|')
  if (!/\p{Script=Han}/u.test(word)) return null
  if (readings.length === 1) return [[word, readings[0] ?? '']]
  const characters = [...word]
  return readings.length === characters.length
    ? characters.map((one, index) => [one, readings[index] ?? ''])
    : null
}

/** The source with the bars of ruby replaced by U+0000, so that a table does not divide its cells there. */
export function hideRubyBars(env: Environment, source: string): string {
  env.rubyMasked ??= source.replace(everywhere, (text, word: string) =>
    /\p{Script=Han}/u.test(word) ? text.replaceAll('|', '\0') : text,
  )
  return env.rubyMasked
}

export function showRubyBars(text: string): string {
  return text.replaceAll('\0', '|')
}
