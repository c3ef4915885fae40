import type { Page } from '../page.ts'
import type { Graph, PageNode } from './graph.ts'
import { outlineOf } from './outline.ts'

/**
 * The graph after an edit of a page's text that no other page can tell: what others read of it, and what it reads of others, is as
 * it was. Null where that is not so, and where the graph does not show the page.
 */
export function replaceText(graph: Graph, before: Page, after: Page): Graph | null {
  if (outlineOf(before) !== outlineOf(after)) return null
  const page = (found: Page) => (found === before ? after : found)
  const replaced = [...graph.nodes.values()].filter(isMadeOf(before)).map((node): PageNode => {
    const files = new Map([...node.files].map(([locale, file]) => [locale, page(file)]))
    const versions = new Map(
      [...node.versions].map(([locale, version]) => [
        locale,
        version.page === before ? { ...version, page: after } : version,
      ]),
    )
    return { ...node, source: page(node.source), files, versions }
  })
  if (replaced.length === 0) return null
  const nodes = new Map(graph.nodes)
  for (const node of replaced) nodes.set(node.id, node)
  return { ...graph, nodes }
}

function isMadeOf(page: Page): (node: PageNode) => boolean {
  return ({ files, versions }) =>
    [...files.values()].includes(page) || [...versions.values()].some((version) => version.page === page)
}
