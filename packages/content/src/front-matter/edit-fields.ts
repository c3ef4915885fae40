import { isMap, isNode, isScalar, type Pair, parseDocument, stringify } from 'yaml'
import { splitFrontMatter } from './split-front-matter.ts'

/**
 * The text of a page's file with some fields set, or taken away where the new value is null; all else stays byte for
 * byte. A field that was not there is written last. The front matter must be one that `readFrontMatter` takes.
 */
export function editFields(text: string, changes: ReadonlyMap<string, string | null>): string {
  const { yamlStart, yamlEnd } = splitFrontMatter(text)
  const yaml = text.slice(yamlStart, yamlEnd)
  const { contents } = parseDocument(yaml, { logLevel: 'silent' })
  const pairs = isMap(contents) ? contents.items : []
  const known = new Set(pairs.map(keyOf))
  let edited = yaml
  for (const [index, pair] of [...pairs.entries()].reverse()) {
    const value = changes.get(keyOf(pair))
    if (value === undefined) continue
    const [from, to] = placeOf(yaml, pair, pairs[index + 1])
    edited = edited.slice(0, from) + (value === null ? '' : lineOf(keyOf(pair), value)) + edited.slice(to)
  }
  const added = [...changes].map(([key, value]) =>
    value === null || known.has(key) ? '' : lineOf(key, value),
  )
  return text.slice(0, yamlStart) + edited + added.join('') + text.slice(yamlEnd)
}

/** From the line on which a field begins to the line after its value. */
function placeOf(yaml: string, pair: Pair, next: Pair | undefined): readonly [from: number, to: number] {
  const [from, limit] = [startOf(pair) ?? 0, startOf(next) ?? yaml.length]
  const end = (isNode(pair.value) ? pair.value.range?.[1] : null) ?? from
  // a block scalar ends with its last line feed, any other value before it
  const lineEnd = yaml.indexOf('\n', yaml[end - 1] === '\n' ? end - 1 : end)
  return [from, Math.min(lineEnd === -1 ? yaml.length : lineEnd + 1, limit)]
}

function startOf(pair: Pair | undefined): number | undefined {
  return pair !== undefined && isNode(pair.key) ? pair.key.range?.[0] : undefined
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : ''
}

function lineOf(key: string, value: string): string {
  return `${key}: ${stringify(value, { lineWidth: 0 }).trimEnd()}\n`
}
