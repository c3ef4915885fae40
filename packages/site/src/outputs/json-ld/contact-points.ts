import { nodeOf, sharedFields } from '@kakehashi/content'
import { phraseOf } from '../../view/phrase-of.ts'
import { isIndexable } from '../alternates.ts'
import type { JsonLdProps } from './json-ld.ts'

/**
 * The contacts of a contact page, numbers in E.164. Without `languages`, the page's source language is the one they
 * speak: that a page is translated does not say that its telephone is answered in that language.
 */
export function contactPoints({ graph, version }: JsonLdProps): readonly object[] | undefined {
  const { kind, contacts = [] } = sharedFields(graph, version)
  if (kind !== 'contact' || !isIndexable(graph, version)) return undefined
  const points = contacts.flatMap((key) => {
    const contact = graph.contacts.get(key)
    if (contact === undefined) return []
    const { name, title, phone, mobile, languages } = contact
    return {
      '@type': 'ContactPoint',
      name,
      contactType: phraseOf(graph, title, version.locale)?.text,
      telephone: [phone, mobile].filter((number) => number !== undefined),
      availableLanguage: languages ?? [nodeOf(graph, version.id).source.locale],
    }
  })
  return points.length === 0 ? undefined : points
}
