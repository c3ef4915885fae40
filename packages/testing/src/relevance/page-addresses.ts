import type { Graph, PageId } from '@kakehashi/content'

/** The page that stands at an address of one of the sites, wherever the sites are served. */
export function pageFinder(graph: Graph): (href: string) => PageId | null {
  const pages = new Map(
    [...graph.nodes.values()].flatMap((node) =>
      [...node.versions.values()].map(({ url }): [string, PageId] => [`${node.site}:${url}`, node.id]),
    ),
  )
  return (href) => {
    const { hostname, pathname } = new URL(href)
    const path = decodeURI(pathname)
    const site = [...graph.sites.values()].find(({ origin }) => new URL(origin).hostname === hostname)
    const own = [...graph.sites.keys()].map((id) => pages.get(`${site?.id ?? id}:${path}`))
    return own.find((id) => id !== undefined) ?? null
  }
}
