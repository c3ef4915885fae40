import { type Graph, localeRoot } from '@kakehashi/content'
import { type ServedSite, styleSource } from '@kakehashi/release'
import { servedRedirects } from './outputs/redirects.ts'
import { pageStyles } from './page-styles.ts'
import type { ProjectSite } from './project.ts'

/** How a site of the graph is to be served. */
export function servedSite(graph: Graph, site: ProjectSite): ServedSite {
  const { id, origin, basePath, locales, preview } = site
  return {
    id,
    origin,
    basePath,
    locales: locales.map((locale) => ({ locale, root: localeRoot(site, locale).slice(basePath.length) })),
    styles: [styleSource(pageStyles(site))],
    redirects: servedRedirects(graph, site),
    gone: graph.gone.filter((address) => address.site === site.id).map(({ from }) => from),
    preview,
  }
}
