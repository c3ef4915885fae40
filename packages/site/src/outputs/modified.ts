import { type Graph, sharedFields, type Version } from '@kakehashi/content'

/** The day a version's text last changed, as the content says: `updated`, else the day of the news item, else null. */
export function modifiedOn(graph: Graph, version: Version): string | null {
  return version.page.frontMatter.updated ?? sharedFields(graph, version).date ?? null
}
