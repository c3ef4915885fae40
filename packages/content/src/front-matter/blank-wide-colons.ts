import { nearest } from '../nearest.ts'
import type { Fault } from './fault.ts'
import { wideColon } from './yaml-faults.ts'

/**
 * Top-level keys whose colon is full-width or without a plain space after it: YAML would read the line as words. They
 * are reported, and their lines replaced by spaces, so that the rest can be read at unchanged offsets.
 * @example blankWideColons('title：Hej\nslug: a', ['title', 'slug']).yaml // '         \nslug: a'
 */
export function blankWideColons(
  yaml: string,
  keys: readonly string[],
): { readonly yaml: string; readonly faults: readonly Fault[]; readonly keys: readonly string[] } {
  const found: { readonly key: string; readonly fault: Fault }[] = []
  const lines: string[] = []
  let offset = 0
  let blanking = false
  for (const line of yaml.split('\n')) {
    const bad = badColon(line, offset, keys)
    if (bad !== null) found.push(bad)
    blanking = bad !== null || (blanking && /^\s/.test(line))
    lines.push(blanking ? ' '.repeat(line.length) : line)
    offset += line.length + 1
  }
  return {
    yaml: lines.join('\n'),
    faults: found.map(({ fault }) => fault),
    keys: found.map(({ key }) => key),
  }
}

function badColon(line: string, offset: number, keys: readonly string[]) {
  const [, word = '', colon] = /^([\p{L}\p{N}_-]{1,40})(：|:(?! |\t|$))/u.exec(line.slice(0, 200)) ?? []
  const hasPlainColon = /^[^：]*：[^：]*: /.test(line)
  if (colon === '：' && !hasPlainColon)
    return { key: nearest(word, keys) ?? word, fault: wideColon(word, offset, keys) }
  if (colon !== ':' || !keys.includes(word)) return null
  const meant = `${word}: ${line.slice(word.length + 1).trim()}`.slice(0, 60)
  const isWhite = /^\s/.test(line.slice(word.length + 1))
  const values = isWhite
    ? { key: word, variant: 'space' }
    : { key: line.slice(0, 60).trim(), nearest: meant, variant: 'nearest' }
  return { key: word, fault: { code: 'unknown-key' as const, offset, values } }
}
