import { type Graph, nodeOf, type Version } from '@kakehashi/content'
import type { I18n, Locale } from '@kakehashi/i18n'
import type { PageProps } from '@kakehashi/theme'
import { phraseOf } from './phrase-of.ts'

/** The contacts that a page names, as the theme shows them. */
export function contactsOf(graph: Graph, version: Version, i18n: I18n): PageProps['contacts'] {
  const { contacts = [] } = nodeOf(graph, version.id).source.frontMatter
  return shownContacts(graph, contacts, version.locale, i18n)
}

/** The contacts of these keys, as the theme shows them in a language. */
export function shownContacts(
  graph: Graph,
  keys: readonly string[],
  locale: Locale,
  i18n: I18n,
): PageProps['contacts'] {
  return keys.flatMap((key) => {
    const contact = graph.contacts.get(key)
    if (contact === undefined) return []
    const { name, title, organization, phone, mobile } = contact
    return {
      name: { text: name, lang: i18n.locales[0] },
      title: phraseOf(graph, title, locale),
      organisation: phraseOf(graph, organization, locale),
      phones: [
        ...(phone === undefined ? [] : [{ kind: 'telephone' as const, number: phone }]),
        ...(mobile === undefined ? [] : [{ kind: 'mobile' as const, number: mobile }]),
      ],
    }
  })
}
