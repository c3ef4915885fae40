import type { PageId } from '../page.ts'
import type { PageNode } from './graph.ts'
import { linkedPage } from './link-path.ts'

/** Which pages link to a page in any language, both sorted by id; a mirror's links are its owner's. */
export function backLinks(nodes: ReadonlyMap<PageId, PageNode>): ReadonlyMap<PageId, readonly PageId[]> {
  const found = new Map<PageId, Set<PageId>>()
  for (const node of nodes.values()) {
    for (const page of node.owner === null ? node.files.values() : []) {
      for (const { target } of page.body.links) {
        const id = target.kind === 'page' ? linkedPage(page, target) : null
        if (id === null || id === node.id || !nodes.has(id)) continue
        const from = found.get(id) ?? new Set()
        found.set(id, from.add(node.id))
      }
    }
  }
  return new Map([...found.keys()].sort().map((id) => [id, [...(found.get(id) ?? [])].sort()]))
}
