import { createHash } from 'node:crypto'
import type { Page } from '../page.ts'
import type { Graph, PageNode } from './graph.ts'
import { outlineOf } from './outline.ts'

/**
 * A name for all that any page shows of a graph but for the texts of its own files: while it is the same, a page whose
 * `textsFingerprint` is the same comes out the same.
 */
export function graphFingerprint(graph: Graph): string {
  const fingerprint = knownGraphs.get(graph) ?? reckon(graph)
  knownGraphs.set(graph, fingerprint)
  return fingerprint
}

/** What has been reckoned: each site asks for it. */
const knownGraphs = new WeakMap<Graph, string>()

function reckon(graph: Graph): string {
  const pages = new Set<Page>()
  const structure = JSON.stringify(graph, (_key, value: unknown) => {
    if (value instanceof Map) return [...value]
    if (!isPage(value)) return value
    pages.add(value)
    return value.source.path
  })
  const sum = createHash('sha256').update(structure)
  for (const page of pages) sum.update(`\n${page.source.path} ${outlineOf(page)}`)
  return sum.digest('base64url')
}

/** A name for the texts of a page in all its languages; those of one that shows another site's page are that page's. */
export function textsFingerprint({ files }: PageNode): string {
  const sum = createHash('sha256')
  for (const { source } of files.values()) sum.update(`${source.path}\0${source.text}\0`)
  return sum.digest('base64url')
}

function isPage(value: unknown): value is Page {
  return value instanceof Object && 'frontMatter' in value && 'source' in value
}
