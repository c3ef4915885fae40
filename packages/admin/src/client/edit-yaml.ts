import {
  Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml'
import { isFields, sameValue } from './values.ts'

/** Values by key, as a YAML file holds them. */
export type Fields = Readonly<Record<string, unknown>>

/** A stretch of a text, and what is to stand there. */
type Edit = { readonly start: number; readonly end: number; readonly text: string }

/**
 * The YAML text with these values in place of its own. An entry whose value is the same keeps its bytes, its comments and its
 * place; a new one stands after those that `order` names before it. Where the text is no mapping in block style, it is
 * written anew.
 */
export function editYaml(text: string, wanted: Fields, order: readonly string[]): string {
  const document = parseDocument(text)
  const { contents } = document
  if (contents === null) return text + renderFields(wanted, order)
  if (document.errors.length > 0 || !isPlainMap(contents)) return renderFields(wanted, order)
  const edits = editsOf(text, contents, wanted, order)
  // from the end; of two at one place the one inside the other's entry stands first
  return edits
    .toReversed()
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((edited, { start, end, text: given }) => edited.slice(0, start) + given + edited.slice(end), text)
}

/** A mapping in block style whose keys are words: one that can be edited entry by entry. */
function isPlainMap(node: unknown): node is YAMLMap {
  return (
    isMap(node) && node.flow !== true && node.items.length > 0 && node.items.every(({ key }) => isScalar(key))
  )
}

function editsOf(text: string, map: YAMLMap, wanted: Fields, order: readonly string[]): readonly Edit[] {
  const places = map.items.map(({ key, value }) => placeOf(text, key, value))
  const [first] = places
  if (first === undefined) return []
  const indent = ' '.repeat(first.start - lineStart(text, first.start))
  const changes = places.flatMap(({ name, start, end, value }): readonly Edit[] => {
    if (!Object.hasOwn(wanted, name))
      return [{ start: lineStart(text, start), end: lineEnd(text, end), text: '' }]
    const given = wanted[name]
    if (sameValue(value?.toJSON() ?? null, given)) return []
    if (isPlainMap(value) && isFields(given) && Object.keys(given).length > 0)
      return editsOf(text, value, given, [])
    return [{ start, end, text: renderEntry(name, given, value).replaceAll('\n', `\n${indent}`) }]
  })
  const known = new Set(places.map(({ name }) => name))
  const added = Object.keys(wanted)
    .filter((name) => !known.has(name))
    .sort(byOrder(order))
    .map((name): Edit => {
      const before = new Set(order.slice(0, Math.max(0, order.indexOf(name))))
      const after = order.includes(name) ? places.findLast((place) => before.has(place.name)) : places.at(-1)
      const at = after === undefined ? lineStart(text, first.start) : lineEnd(text, after.end)
      const entry = `${indent}${renderEntry(name, wanted[name], null).replaceAll('\n', `\n${indent}`)}\n`
      // after a last line that has no line feed
      return { start: at, end: at, text: at > 0 && text[at - 1] !== '\n' ? `\n${entry.slice(0, -1)}` : entry }
    })
  return [...changes, ...joinAt(added)]
}

/** Entries that are added at the same place become one edit, in their order. */
function joinAt(added: readonly Edit[]): readonly Edit[] {
  return [...Map.groupBy(added, ({ start }) => start)].map(([start, edits]) => ({
    start,
    end: start,
    text: edits.map(({ text }) => text).join(''),
  }))
}

type Place = {
  readonly name: string
  readonly start: number
  /** After the value, before white space and comments that follow. */
  readonly end: number
  readonly value: Node | null
}

function placeOf(text: string, key: unknown, given: unknown): Place {
  const [start = 0, keyEnd = 0] = isScalar(key) ? (key.range ?? []) : []
  const value = isScalar(given) || isCollection(given) ? given : null
  const valueEnd = value?.range?.[1] ?? keyEnd
  const empty = value === null || (isScalar(value) && value.source === '' && value.value === null)
  const end = empty ? lineEnd(text, keyEnd) : valueEnd
  return {
    name: isScalar(key) ? String(key.value) : '',
    start,
    end: start + text.slice(start, end).trimEnd().length,
    value,
  }
}

/** All the fields as a text, those that `order` names first. */
export function renderFields(fields: Fields, order: readonly string[]): string {
  return Object.keys(fields)
    .sort(byOrder(order))
    .map((name) => `${renderEntry(name, fields[name], null)}\n`)
    .join('')
}

function byOrder(order: readonly string[]): (a: string, b: string) => number {
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length)
  return (a, b) => rank(a) - rank(b)
}

/** A key and its value in the manner of the value that was there, without a line feed at the end. */
function renderEntry(name: string, value: unknown, old: Node | null): string {
  const document = new Document({ [name]: value })
  const made = isMap(document.contents) ? document.contents.items[0]?.value : null
  if (isScalar(made) && isScalar(old) && typeof made.value === 'string' && /^QUOTE/.test(old.type ?? ''))
    made.type = old.type ?? 'PLAIN'
  visit(document, { Scalar: quoteOddSpaces })
  if (isCollection(made)) flow(made, isCollection(old) ? old.flow === true : null)
  return document.toString({ lineWidth: 0, flowCollectionPadding: !isSeq(made) }).trimEnd()
}

/** The library takes a value of wide or no-break spaces for an empty one where it stands without quotation marks. */
function quoteOddSpaces(_: unknown, node: Scalar): void {
  const { value } = node
  if (typeof value === 'string' && value !== value.trim() && !value.includes('\n')) node.type = 'QUOTE_DOUBLE'
}

/** Puts a collection on one line: where it was so before, else where nothing but single values is in it. */
function flow(node: Node, wanted: boolean | null): void {
  if (!isCollection(node)) return
  const values = node.items.map((item) =>
    'value' in Object(item) && !isScalar(item) ? Object(item).value : item,
  )
  const simple = values.every((value) => !isCollection(value))
  if (wanted ?? simple) node.flow = true
  else for (const value of values) flow(value, null)
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** After the line feed of the line that an offset is in. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end + 1
}
