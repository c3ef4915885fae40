import { CST, Lexer } from 'yaml'
import type { Fault } from './fault.ts'

/** How deep lists, mappings and brackets may stand in each other. */
export const maxDepth = 20

/**
 * What can be refused without parsing, in linear time: too deep nesting, anchors, aliases, tags and directives.
 * YAML that nests too deep must not be parsed.
 */
export function scanYaml(yaml: string): { readonly faults: readonly Fault[]; readonly tooDeep: boolean } {
  const faults: Fault[] = []
  const columns: number[] = []
  let flow = 0
  let lineStart = 0
  let offset = 0
  let atLineStart = true
  for (const token of new Lexer().lex(yaml)) {
    const type = CST.tokenType(token)
    if (token === CST.SCALAR || token === CST.DOCUMENT || token === CST.FLOW_END) continue
    const column = offset - lineStart
    if (type === 'flow-map-start' || type === 'flow-seq-start') flow++
    if (type === 'flow-map-end' || type === 'flow-seq-end') flow = Math.max(0, flow - 1)
    const nests = type === 'seq-item-ind' || type === 'explicit-key-ind'
    if (flow === 0 && (nests || (atLineStart && !isBlank(type)))) {
      while ((columns.at(-1) ?? -1) >= column) columns.pop()
      columns.push(column)
    }
    if (columns.length + flow > maxDepth)
      return {
        faults: [...faults, { code: 'nesting-too-deep', offset, values: { limit: maxDepth } }],
        tooDeep: true,
      }
    const fault = refuse(type, token)
    if (fault !== null) faults.push({ ...fault, offset })
    if (!isBlank(type)) atLineStart = false
    offset += token.length
    const lineFeed = token.lastIndexOf('\n')
    if (lineFeed !== -1) {
      lineStart = offset - token.length + lineFeed + 1
      atLineStart = true
    }
  }
  return { faults, tooDeep: false }
}

function isBlank(type: CST.TokenType | 'doc-mode' | 'flow-error-end' | null): boolean {
  return type === 'space' || type === 'newline' || type === 'comment'
}

function refuse(type: string | null, token: string): Omit<Fault, 'offset'> | null {
  if (type === 'anchor' || type === 'alias') return { code: 'yaml-alias', values: { name: token.slice(1) } }
  if (type === 'tag') return { code: 'yaml-tag', values: { tag: token } }
  if (type === 'directive-line') return { code: 'yaml-tag', values: { tag: token.trim() } }
  return null
}
