import { readFile } from 'node:fs/promises'
import type { Graph, Page, PageId, PageNode, SiteId } from '@kakehashi/content'
import { i18n, type Locale } from '@kakehashi/i18n'
import { type Problem, problem } from '@kakehashi/problems'
import { readRecord, recordPath, type TranslationRecord } from './record.ts'
import { type TranslationState, translationState } from './translation-state.ts'

/** How one translation of one page stands. */
export type PageStatus = TranslationState & {
  readonly page: PageId
  readonly site: SiteId
  readonly locale: Locale
  /** Where the translation is, or would be, and where its source is; as problems name files. */
  readonly file: string
  readonly sourceFile: string
}

/** How all translations of the graph's pages stand, those of pages nearer the start first; and records that cannot be read. */
export async function translationStatus(graph: Graph): Promise<{
  readonly pages: readonly PageStatus[]
  readonly problems: readonly Problem[]
}> {
  const problems: Problem[] = []
  const pages: PageStatus[] = []
  for (const node of graph.nodes.values()) {
    if (node.owner !== null) continue
    for (const locale of localesToTranslate(graph, node)) {
      const translation = node.files.get(locale) ?? null
      const found = translation === null ? null : await recordOf(translation)
      if (found !== null && 'code' in found) problems.push(found)
      const record = found === null || 'code' in found ? null : found
      pages.push({
        page: node.id,
        site: node.site,
        locale,
        file: translation?.source.file ?? fileIn(node.source, locale),
        sourceFile: node.source.source.file,
        ...translationState(sourceOf(node), translation, record),
      })
    }
  }
  const depths = new Map([...graph.nodes.keys()].map((id) => [id, depthOf(graph, id)]))
  const nearer = (a: PageStatus, b: PageStatus) => (depths.get(a.page) ?? 0) - (depths.get(b.page) ?? 0)
  return { pages: pages.sort(nearer), problems }
}

/** The record of a translation; null where there is none, a problem where it cannot be read. */
export async function recordOf(translation: Page): Promise<TranslationRecord | Problem | null> {
  let text: string
  try {
    text = await readFile(recordPath(translation.source.absolute), 'utf8')
  } catch {
    return null
  }
  const file = recordPath(translation.source.file)
  return readRecord(text) ?? problem('damaged-record', { file, line: 1, column: 1 }, {})
}

/** Every language of the site but that of the source; where the source is gone, only the translations there are. */
function localesToTranslate({ sites }: Graph, node: PageNode): readonly Locale[] {
  if (sourceOf(node) === null) return [...node.files.keys()]
  const locales = sites.get(node.site)?.locales ?? []
  return locales.filter((locale) => locale !== node.source.locale)
}

/** Another language stands in for a source that is gone. */
function sourceOf({ source }: PageNode): Page | null {
  return source.locale === (source.frontMatter.source ?? i18n.locales[0]) ? source : null
}

function fileIn({ source }: Page, locale: Locale): string {
  return source.file.replace(/\.[^./]+\.md$/, `.${locale}.md`)
}

function depthOf({ nodes }: Graph, id: PageId): number {
  let depth = 0
  for (
    let parent = nodes.get(id)?.parent ?? null;
    parent !== null;
    parent = nodes.get(parent)?.parent ?? null
  )
    depth++
  return depth
}
