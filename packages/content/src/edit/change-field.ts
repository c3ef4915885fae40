import { Document, isMap, isNode, isScalar, parseDocument, stringify } from 'yaml'
import { splitFrontMatter } from '../front-matter/split-front-matter.ts'
import type { SourceFile } from '../page.ts'
import { changeText } from './change-text.ts'
import type { TextChange } from './content-edit.ts'

export type FieldValue =
  | string
  | boolean
  | readonly string[]
  | { readonly [name: string]: string | undefined }

/**
 * A front matter field with another value: in its place, on a line of its own at the end where it is new, or gone where
 * the value is null. A list or a group is written on one line.
 */
export function changeField(
  source: SourceFile,
  key: string,
  value: FieldValue | null,
): readonly TextChange[] {
  const { yamlStart, yamlEnd } = splitFrontMatter(source.text)
  const yaml = source.text.slice(yamlStart, yamlEnd)
  const { contents } = parseDocument(yaml, { uniqueKeys: false, prettyErrors: false, logLevel: 'error' })
  const pair = isMap(contents)
    ? contents.items.find((item) => isScalar(item.key) && item.key.value === key)
    : undefined
  if (pair === undefined) {
    const text = value === null ? '' : `${writeField(key, value)}\n`
    return value === null ? [] : [{ source, start: yamlEnd, end: yamlEnd, text }]
  }
  const [from, to] = [startOf(pair.key), endOf(pair.value) ?? endOf(pair.key) ?? yaml.length]
  const start = yamlStart + from
  const end = start + yaml.slice(from, to).trimEnd().length
  if (value !== null) return [{ source, start, end, text: writeField(key, value) }]
  const lineEnd = source.text.indexOf('\n', end)
  return [{ source, start, end: lineEnd === -1 ? end : lineEnd + 1, text: '' }]
}

/** The file's text with fields changed as `changeField` does it. */
export function changeFields(source: SourceFile, changes: ReadonlyMap<string, FieldValue | null>): string {
  return changeText(
    source.text,
    source.text,
    [...changes].flatMap(([key, value]) => changeField(source, key, value)),
  )
}

/** A line of front matter. */
export function writeField(key: string, value: FieldValue): string {
  if (typeof value === 'string' || typeof value === 'boolean')
    return stringify({ [key]: value }, { lineWidth: 0 }).trimEnd()
  const group = new Document(value, { flow: true, keepUndefined: false })
  const flowCollectionPadding = !Array.isArray(value)
  return `${key}: ${group.toString({ lineWidth: 0, flowCollectionPadding }).trimEnd()}`
}

function startOf(node: unknown): number {
  return (isNode(node) ? node.range?.[0] : undefined) ?? 0
}

function endOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[1] : undefined
}
