import { ancestors, nodeOf, titleOf } from '@kakehashi/content'
import { addressOf } from '../alternates.ts'
import type { JsonLdProps } from './json-ld.ts'

/** The way from the site's start to the page, both included; null for a page without one above it. */
export function breadcrumbList({ graph, version }: JsonLdProps): object | null {
  const above = ancestors(graph, nodeOf(graph, version.id)).flatMap(
    (node) => node.versions.get(version.locale) ?? [],
  )
  if (above.length === 0) return null
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...above, version].map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.page.frontMatter.navTitle ?? titleOf(step),
      item: addressOf(graph, step),
    })),
  }
}
