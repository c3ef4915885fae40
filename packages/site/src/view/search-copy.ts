import { nodeOf, renderBody, titleOf, type Version } from '@kakehashi/content'
import type { SearchPage } from '@kakehashi/search'
import { statementOf } from './accessibility-statement.ts'
import { bodyRenderer } from './body.ts'
import { contactsOf } from './contacts.ts'
import { directoryOf, isPart } from './members.ts'
import type { Drawing } from './page.ts'

/**
 * What the index holds of a page; null for a fallback, for what is not published, for a mirror, whose owner's page is
 * found, and for a part of a directory.
 */
export function searchCopy(drawing: Drawing, version: Version): SearchPage | null {
  const { graph, i18n } = drawing
  const node = nodeOf(graph, version.id)
  if (version.kind === 'fallback' || version.unpublished !== null || node.owner !== null) return null
  const { kind = 'page', event, members } = node.source.frontMatter
  // the page with all members is found instead
  if (members !== undefined && isPart(members)) return null
  return {
    address: searchAddress(version),
    id: version.id,
    locale: version.locale,
    kind,
    title: titleOf(version),
    label: version.page.frontMatter.navTitle,
    description: version.page.frontMatter.description,
    body: `${renderBody(graph, version, bodyRenderer(drawing, version))}${statementOf(drawing, version)?.body ?? ''}`,
    facts: [
      ...(event?.place === undefined ? [] : [event.place]),
      ...(directoryOf(graph, version, i18n)?.members ?? []).map(({ name, ownName, sector, city }) =>
        [name.text, ownName?.text, sector, city].filter((part) => part !== undefined).join(', '),
      ),
      ...contactsOf(graph, version, i18n).map(({ name, title, organisation }) =>
        [name, title, organisation].flatMap((part) => part?.text ?? []).join(', '),
      ),
    ],
  }
}

/** What a page is called in the index. */
export function searchAddress({ site, url }: Version): string {
  return `${site}:${url}`
}
