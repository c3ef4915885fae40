import type { GoneAddress, Graph } from './graph.ts'
import { addressKey, bySiteAndAddress } from './redirects.ts'

/**
 * The graph that is published, with the addresses declared gone of pages whose last day has passed, and of redirects that led
 * to them. `whole` is the graph with the pages that are not published.
 */
export function withRetired(published: Graph, whole: Graph): Graph {
  const retired = [...whole.nodes.values()]
    .flatMap(({ versions }) => [...versions.values()])
    .filter(({ unpublished }) => unpublished?.reason === 'late')
  const retiredKeys = new Set(retired.map(({ site, url }) => addressKey(site, url)))
  const redirects = whole.redirects.filter(({ to }) => retiredKeys.has(addressKey(to.site, to.url)))
  const taken = new Set(
    [
      ...[...published.nodes.values()].flatMap(({ versions }) =>
        [...versions.values()].map(({ site, url }) => ({ site, from: url })),
      ),
      ...published.redirects,
      ...published.gone,
    ].map(({ site, from }) => addressKey(site, from)),
  )
  const gone = [...retired.map(({ site, url }): GoneAddress => ({ site, from: url })), ...redirects]
    .filter(({ site, from }) => !taken.has(addressKey(site, from)))
    .map(({ site, from }) => ({ site, from }))
  return { ...published, gone: [...published.gone, ...gone].sort(bySiteAndAddress) }
}
