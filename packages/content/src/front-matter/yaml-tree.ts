import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml'
import { codePoint } from '../read/unwanted-characters.ts'
import { cleanText, escapedCharacter } from './check-text.ts'
import type { Fault } from './fault.ts'
import { quoteFault } from './quote-fault.ts'

/** The values of a YAML text and the offsets of each value and key, by path: `event.start`, `formerSlugs.0`. */
export type YamlTree = {
  readonly value: unknown
  /** Of the value, or of the key where there is no value. */
  readonly values: ReadonlyMap<string, number>
  readonly keys: ReadonlyMap<string, number>
  /** Values that a fault is about already: no need to complain of their type as well. */
  readonly excused: ReadonlySet<string>
  /** Where zero-width spaces were taken out of a value, and which. */
  readonly zeroWidth: ReadonlyMap<string, { readonly offset: number; readonly codePoint: string }>
  readonly faults: readonly Fault[]
}

type Growing = {
  readonly yaml: string
  readonly values: Map<string, number>
  readonly keys: Map<string, number>
  readonly excused: Set<string>
  readonly zeroWidth: Map<string, { readonly offset: number; readonly codePoint: string }>
  readonly faults: Fault[]
}

const forbidden = new Set(['__proto__', 'constructor', 'prototype', '<<'])

/** Walks the parsed nodes once; aliases are not followed, and forbidden and repeated keys are left out. */
export function yamlTree(root: unknown, yaml: string): YamlTree {
  const tree: Growing = {
    yaml,
    values: new Map(),
    keys: new Map(),
    excused: new Set(),
    zeroWidth: new Map(),
    faults: [],
  }
  const value = readNode(root, '', 0, tree)
  return { ...tree, value }
}

function readNode(node: unknown, path: string, fallback: number, tree: Growing): unknown {
  if (isAlias(node) || (isScalar(node) && (node.anchor !== undefined || node.tag !== undefined)))
    tree.excused.add(path) // refused by scanYaml
  if (isMap(node) || isSeq(node) || isScalar(node)) {
    const empty = isScalar(node) && node.value === null && node.source === ''
    tree.values.set(path, empty ? fallback : startOf(node, fallback))
  } else tree.values.set(path, fallback)
  if (isMap(node)) return readMap(node, path, tree)
  if (isSeq(node))
    return node.items.map((item, index) =>
      readNode(item, join(path, String(index)), startOf(node, fallback), tree),
    )
  return isScalar(node) ? readScalar(node, path, tree) : null
}

function readMap(node: YAMLMap, path: string, tree: Growing): unknown {
  const entries = new Map<string, unknown>()
  for (const item of node.items) {
    if (!isPair(item)) continue
    const key = readKey(item, path, entries, tree)
    if (key === null) continue
    const offset = tree.keys.get(join(path, key)) ?? 0
    entries.set(key, readNode(item.value, join(path, key), offset, tree))
  }
  return Object.fromEntries(entries)
}

/** The name of a key, or null where it must not be used. */
function readKey(item: Pair, path: string, seen: ReadonlyMap<string, unknown>, tree: Growing): string | null {
  const node = item.key
  const offset = startOf(node, startOf(item.value, 0))
  if (!isScalar(node) || node.value === null) {
    tree.faults.push({ code: 'yaml-syntax', offset })
    return null
  }
  const written = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))
  const key = written.replace(/\p{Default_Ignorable_Code_Point}/gu, '').normalize('NFC')
  const source = tree.yaml.slice(offset, node.range?.[1])
  if (key.length !== written.length) {
    const place = Math.max(0, source.search(/\p{Default_Ignorable_Code_Point}/u))
    tree.faults.push({ code: 'zero-width-in-key', offset: offset + place, values: { key } })
  }
  const escaped = escapedCharacter(written, source, offset)
  if (escaped !== null) tree.faults.push(escaped)
  const code = forbidden.has(key) ? 'forbidden-key' : seen.has(key) ? 'duplicate-key' : null
  if (code !== null) {
    tree.faults.push({ code, offset, values: { key } })
    return null
  }
  tree.keys.set(join(path, key), offset)
  return key
}

function readScalar(node: Scalar, path: string, tree: Growing): unknown {
  const offset = startOf(node, 0)
  const source = tree.yaml.slice(offset, node.range?.[1])
  const { value } = node
  const hash =
    node.type === 'PLAIN' && (typeof value === 'string' || value === null) && /^\S/.test(node.comment ?? '')
  if (hash) report(tree, path, quoteFault(`${source} #${node.comment}`.trim(), offset))
  if (typeof value === 'number' && /^(\+|0)[\d]{3,}$/.test(source))
    report(tree, path, { code: 'unquoted-telephone', offset, values: { value: source } })
  if (typeof value === 'object' && value !== null) tree.excused.add(path) // made by a tag, which is refused
  if (typeof value !== 'string') return value
  const escaped = escapedCharacter(value, source, offset)
  if (escaped !== null) tree.faults.push(escaped)
  const zeroWidth = /[\u200b\u2060\ufeff]/.exec(value)
  if (zeroWidth !== null) {
    const place = Math.max(0, source.indexOf(zeroWidth[0]))
    tree.zeroWidth.set(path, { offset: offset + place, codePoint: codePoint(zeroWidth[0]) })
  }
  return cleanText(value)
}

function report(tree: Growing, path: string, fault: Fault): void {
  tree.faults.push(fault)
  tree.excused.add(path)
}

function startOf(node: unknown, fallback: number): number {
  const isNode = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)
  return isNode ? ((node as Node).range?.[0] ?? fallback) : fallback
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}
