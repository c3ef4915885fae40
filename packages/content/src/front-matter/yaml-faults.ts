import type { YAMLError } from 'yaml'
import { nearest } from '../nearest.ts'
import type { Fault } from './fault.ts'
import { quoteFault } from './quote-fault.ts'

/** What the YAML parser complains of, in our words: one fault a line, one that is plain syntax, none that a tab causes. */
export function yamlFaults(
  errors: readonly YAMLError[],
  yaml: string,
  keys: readonly string[],
): readonly Fault[] {
  const byLine = new Map<number, Fault>()
  for (const error of errors) {
    const start = yaml.lastIndexOf('\n', error.pos[0] - 1) + 1
    if (byLine.has(start) || byLine.size >= 100) continue
    const fault = faultOf(error, yaml, start, keys)
    const repeats = fault?.code === 'yaml-syntax' && byLine.size > 0
    if (fault !== null && !repeats) byLine.set(start, fault)
    if (fault?.code === 'yaml-tab') break
  }
  return [...byLine.values()]
}

/** A key of a word, then its value. */
const entry = /^(\s*(?:-[ \t]+)*)([^\s:'"#[\]{},][^:]{0,80}:[ \t]+)?(.*)$/

function faultOf(error: YAMLError, yaml: string, start: number, keys: readonly string[]): Fault | null {
  const offset = error.pos[0]
  if (error.code === 'BAD_ALIAS' || error.code === 'TAG_RESOLVE_FAILED') return null
  // the directive itself, which asks for a line of --- after it, has been refused
  if (error.code === 'MISSING_CHAR' && error.message.includes('directives-end')) return null
  if (error.code === 'MULTIPLE_DOCS') return { code: 'yaml-documents', offset }
  const end = yaml.indexOf('\n', start)
  const line = yaml.slice(start, end === -1 ? undefined : end)
  const tab = /^ *\t/.exec(line)
  if (tab !== null) return { code: 'yaml-tab', offset: start + tab[0].length - 1 }
  const wide = /^(\s*)([^\s:：]{1,40})：/.exec(line)
  if (wide !== null) return wideColon(wide[2] ?? '', start + (wide[1]?.length ?? 0), keys)
  if (error.code === 'MISSING_CHAR' && error.message.includes('closing')) return unclosedQuote(error, yaml)
  if (error.code === 'BLOCK_IN_FLOW' || /^Flow (?:map|sequence)/.test(error.message))
    return unclosedBracket(yaml, offset)
  const [, indent = '', key = '', value = ''] = entry.exec(line.slice(0, 2000)) ?? []
  const place = start + indent.length + key.length
  if (/^[[{].*[\]}]\s*$/.test(value)) return unclosedBracket(yaml, place + 1)
  return needsQuotes(value) ? quoteFault(value, place) : { code: 'yaml-syntax', offset }
}

/** A key with a full-width colon, which YAML takes for a letter. */
export function wideColon(word: string, offset: number, keys: readonly string[]): Fault {
  const meant = `${nearest(word, keys) ?? word}:`
  return { code: 'unknown-key', offset, values: { key: `${word}：`, nearest: meant, variant: 'nearest' } }
}

/** The place where the quotation begins: the parser only sees the end of the text. */
function unclosedQuote(error: YAMLError, yaml: string): Fault {
  const mark = error.message.includes('"') ? '"' : "'"
  const before = yaml.slice(0, error.pos[0])
  const opening = Math.max(before.lastIndexOf(`: ${mark}`), before.lastIndexOf(`- ${mark}`))
  const offset = opening === -1 ? before.lastIndexOf(mark) : opening + 2
  return { code: 'yaml-syntax', offset: Math.max(0, offset), values: { variant: 'quotation' } }
}

/** The bracket before an offset that is still open there. */
function unclosedBracket(yaml: string, before: number): Fault {
  let closed = 0
  for (let offset = before - 1; offset >= 0; offset--) {
    const character = yaml[offset] ?? ''
    if (/[\]}]/.test(character)) closed++
    else if (/[[{]/.test(character) && closed-- === 0) {
      const closing = character === '[' ? ']' : '}'
      return { code: 'yaml-syntax', offset, values: { opening: character, closing, variant: 'bracket' } }
    }
  }
  return { code: 'yaml-syntax', offset: before }
}

/** Whether a value would be text if it stood in quotation marks. */
function needsQuotes(value: string): boolean {
  return /^[@`%,&*!|>}\]?[{'"-]|: |:$/.test(value)
}
