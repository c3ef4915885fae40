import { hrefFrom, nodeOf, type Version } from '@kakehashi/content'
import { type Html, html } from '@kakehashi/html'
import { renderStaleBlockNotice, renderStaleMark } from '@kakehashi/theme'
import { recordOf, sideBySide, sourceOf, staleUnits, textUnits } from '@kakehashi/translation'
import type { SiteContext } from '../render-site.ts'

/** What readers of a translation are told of the parts that are older than its source. */
export type StaleNotices = {
  /** Of the title and the description. */
  readonly header: Html | null
  /** Of blocks of the text, by their index in `body.blocks`. */
  readonly blocks: ReadonlyMap<number, Html>
}

/** A cell and a term have room for a few words only. */
const narrow: ReadonlySet<string> = new Set(['cell', 'term'])

/** The notices of a page; none where nothing is recorded, the record cannot be read, or the page is no translation. */
export function staleNotices({ graph, i18n }: SiteContext, version: Version): StaleNotices {
  const blocks = new Map<number, Html>()
  let header: Html | null = null
  const { owner } = nodeOf(graph, version.id)
  const node = nodeOf(graph, owner ?? version.id)
  const source = sourceOf(node)
  const target = source === null ? undefined : node.versions.get(source.locale)
  if (source === null || target === undefined || version.kind === 'fallback' || version.page === source)
    return { header, blocks }
  const record = recordOf(version.page)
  if (record === null || 'code' in record) return { header, blocks }
  const units = textUnits(version.page)
  const fields = units.filter(({ kind }) => kind.startsWith('field:')).length
  for (const { index, kind, sourceLine } of staleUnits(sideBySide(textUnits(source), units, record))) {
    const props = {
      i18n,
      locale: version.locale,
      sourceLocale: source.locale,
      href: hrefFrom(graph, version, target) + anchorAt(target, sourceLine),
    }
    const unit = units[index]?.kind ?? 'paragraph'
    if (index >= fields) {
      const notice =
        kind === 'more'
          ? renderStaleBlockNotice(props, 'added')
          : narrow.has(unit)
            ? renderStaleMark(props)
            : renderStaleBlockNotice(props)
      blocks.set(index - fields, html`${blocks.get(index - fields)}${notice}`)
    } else if (kind === 'more' || unit !== 'field:navTitle')
      header ??= renderStaleBlockNotice(props, kind === 'more' ? 'added' : 'header')
  }
  return { header, blocks }
}

/** The heading at a line of a page's file, or the nearest above it. */
function anchorAt({ page, headingIds }: Version, line: number | null): string {
  const before = page.body.headings.filter(({ position }) => line !== null && position.line <= line)
  const id = headingIds[before.length - 1]
  return id === undefined ? '' : `#${encodeURIComponent(id)}`
}
