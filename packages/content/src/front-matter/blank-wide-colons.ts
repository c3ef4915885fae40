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
  const faults: Fault[] = []
  const found: string[] = []
  const lines: string[] = []
  let offset = 0
  let blanking = false
  for (const line of yaml.split('\n')) {
    const fault = badColon(line, offset, keys)
    if (fault !== null) {
      faults.push(fault)
      found.push(String(fault.values?.['nearest']).split(':')[0] ?? '')
    }
    blanking = fault !== null || (blanking && /^\s/.test(line))
    lines.push(blanking ? ' '.repeat(line.length) : line)
    offset += line.length + 1
  }
  return { yaml: lines.join('\n'), faults, keys: found }
}

function badColon(line: string, offset: number, keys: readonly string[]): Fault | null {
  const [, word = '', colon] = /^([\p{L}\p{N}_-]{1,40})(：|:(?! |\t|$))/u.exec(line.slice(0, 200)) ?? []
  if (colon === '：') return /^[^：]*：[^：]*: /.test(line) ? null : wideColon(word, offset, keys)
  if (colon === undefined || !keys.includes(word)) return null
  const rest = line.slice(word.length + 1)
  const values = { key: line.slice(0, 60).trim(), nearest: `${word}: ${rest.trim()}`.slice(0, 60), variant: 'nearest' }
  return { code: 'unknown-key', offset, values }
}
