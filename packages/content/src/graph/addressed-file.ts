import { parseHref } from '../markdown/parse-href.ts'
import type { PageId, SiteId } from '../page.ts'
import { type Graph, siteOf, urlPath } from './graph.ts'
import { contentPath, pageIdOfPath, pathOfPage, relativePath } from './link-path.ts'
import { addressKey } from './redirects.ts'

/**
 * Finds the file that a path from a website's root means, written as the file at `from` would link to it: a page's
 * address, with or without the site's base path, or a path in the site's folder; null where it means none.
 */
export function addressedFile(
  graph: Graph,
  files: ReadonlySet<string>,
): (from: string, site: SiteId, path: string) => string | null {
  let byAddress: ReadonlyMap<string, PageId> | null = null
  return (from, site, path) => {
    byAddress ??= pagesByAddress(graph)
    const { basePath } = siteOf(graph, site)
    const shorter = urlPath(path.normalize('NFC'))
    const whole = urlPath(`${basePath}${shorter.slice(1)}`)
    const id = byAddress.get(addressKey(site, shorter)) ?? byAddress.get(addressKey(site, whole))
    const found = id === undefined ? fileInFolder(graph, files, site, shorter) : pathOfPage(id)
    return found === null ? null : relativePath(from, found)
  }
}

function pagesByAddress({ nodes }: Graph): ReadonlyMap<string, PageId> {
  return new Map(
    [...nodes.values()].flatMap(({ id, site, versions }) =>
      [...versions.values()].map(({ url }) => [addressKey(site, url), id] as const),
    ),
  )
}

function fileInFolder(
  { nodes }: Graph,
  files: ReadonlySet<string>,
  site: SiteId,
  written: string,
): string | null {
  const target = parseHref(written.slice(1))
  if (target.kind !== 'page' && target.kind !== 'file') return null
  const path = contentPath(`${site}/index.md`, target.path)
  if (path === null) return null
  const id = pageIdOfPath(path)
  if (target.kind === 'page' && nodes.has(id)) return pathOfPage(id)
  return files.has(path) ? path : null
}
