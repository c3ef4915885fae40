import { sharedFields, titleOf } from '@kakehashi/content'
import { addressOf, isIndexable } from '../alternates.ts'
import { descriptionOf } from '../description.ts'
import { modifiedOn } from '../modified.ts'
import type { JsonLdProps } from './json-ld.ts'
import { organizationReference } from './organization.ts'

/** The news item that the page is, where search engines are to list it; else null. */
export function newsArticle({ graph, site, version }: JsonLdProps): object | null {
  const { kind, date } = sharedFields(graph, version)
  if (kind !== 'news' || !isIndexable(graph, version)) return null
  return {
    '@type': 'NewsArticle',
    headline: titleOf(version),
    description: descriptionOf(version) ?? undefined,
    datePublished: date,
    dateModified: modifiedOn(graph, version) ?? undefined,
    inLanguage: version.locale,
    url: addressOf(graph, version),
    author: organizationReference(site),
    publisher: organizationReference(site),
  }
}
