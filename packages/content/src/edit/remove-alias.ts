import { isMap, isNode, isScalar, parseDocument } from 'yaml'
import type { SourceFile } from '../page.ts'
import type { TextChange } from './content-edit.ts'

/** The words for a page taken out of shared/search-aliases.yaml, with their lines. */
export function removeAlias(source: SourceFile, page: string): readonly TextChange[] {
  const { text } = source
  const pages = parseDocument(text).get('pages', true)
  const pair = isMap(pages) ? pages.items.find(({ key }) => isScalar(key) && key.value === page) : undefined
  const [from, to] = [rangeOf(pair?.key)?.[0], rangeOf(pair?.value)?.[1]]
  if (from === undefined || to === undefined) return []
  const start = text.lastIndexOf('\n', from) + 1
  const end = text.indexOf('\n', start + text.slice(start, to).trimEnd().length)
  return [{ source, start, end: end === -1 ? text.length : end + 1, text: '' }]
}

function rangeOf(node: unknown): readonly number[] | null | undefined {
  return isNode(node) ? node.range : undefined
}
