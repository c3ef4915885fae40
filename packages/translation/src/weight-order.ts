import { type Graph, nodeOf, type PageId } from '@kakehashi/content'

/**
 * Compares pages by how many readers a translation of them helps: those nearer the start first, where a page that no menu
 * shows counts as one level deeper; of those equally near, the ones that more pages link to.
 */
export function weightOrder(graph: Graph): (a: PageId, b: PageId) => number {
  const distances = new Map([...graph.nodes.keys()].map((id) => [id, distanceOf(graph, id)]))
  const distance = (id: PageId) => distances.get(id) ?? 0
  const links = (id: PageId) => graph.backLinks.get(id)?.length ?? 0
  return (a, b) => distance(a) - distance(b) || links(b) - links(a)
}

function distanceOf(graph: Graph, id: PageId): number {
  let [levels, isInMenu] = [0, true]
  for (let node = nodeOf(graph, id); ; node = nodeOf(graph, node.parent)) {
    isInMenu &&= node.source.frontMatter.navigation !== false
    if (node.parent === null) return levels + (isInMenu ? 0 : 1)
    levels++
  }
}
