import { nodeOf, renderBody, titleOf, type Version } from '@kakehashi/content'
import { renderSearchCopy } from '@kakehashi/search'
import type { OutputFile } from '../outputs/output-file.ts'
import { bodyRenderer } from './body.ts'
import { contactsOf } from './contacts.ts'
import type { Drawing } from './page.ts'

/** What the index holds of a page; null for a fallback, and for a mirror, whose owner's page is found. */
export function searchCopy(drawing: Drawing, version: Version): OutputFile | null {
  const { graph, i18n } = drawing
  const node = nodeOf(graph, version.id)
  if (version.kind === 'fallback' || node.owner !== null) return null
  const { kind = 'page', event } = node.source.frontMatter
  const copy = renderSearchCopy(
    {
      address: `${version.site}:${version.url}`,
      id: version.id,
      locale: version.locale,
      kind,
      title: titleOf(version),
      label: version.page.frontMatter.navTitle,
      description: version.page.frontMatter.description,
      body: String(renderBody(graph, version, bodyRenderer(drawing, version))),
      facts: [
        ...(event?.place === undefined ? [] : [event.place]),
        ...contactsOf(graph, version, i18n).map(({ name, title, organisation }) =>
          [name, title, organisation].flatMap((part) => part?.text ?? []).join(', '),
        ),
      ],
    },
    graph.searchAliases,
  )
  return { path: `${version.locale}/${copy.path}`, text: copy.text }
}
