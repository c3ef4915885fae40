import { createHash, hash } from 'node:crypto'
import type { Page } from '../page.ts'
import { type Graph, nodeOf, type PageNode } from './graph.ts'
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

/** A name for the texts of a page in all its languages, and for those that it shows of another site's page. */
export function textsFingerprint(graph: Graph, { files, owner }: PageNode): string {
  const owned = owner === null ? [] : nodeOf(graph, owner).files.values()
  const texts = [...files.values(), ...owned].map(({ source }) => textFingerprint(source))
  return hash('sha256', texts.join(), 'base64url')
}

/** The same of texts: each language of a page asks for all its files. */
const knownTexts = new WeakMap<Page['source'], string>()

function textFingerprint(source: Page['source']): string {
  const found = knownTexts.get(source) ?? hash('sha256', `${source.path}\0${source.text}`, 'base64url')
  knownTexts.set(source, found)
  return found
}

function isPage(value: unknown): value is Page {
  return value instanceof Object && 'frontMatter' in value && 'source' in value
}
