import { existsSync, readFileSync } from 'node:fs'
import {
  type Graph,
  type Page,
  type PageId,
  type PageNode,
  recordPath,
  type SiteId,
} from '@kakehashi/content'
import { i18n, type Locale } from '@kakehashi/i18n'
import { type Problem, problem, sortProblems } from '@kakehashi/problems'
import { readRecord, type TranslationRecord } from './record.ts'
import { findOwners, strayRecords } from './stray-records.ts'
import { type TranslationState, translationState } from './translation-state.ts'
import { weightOrder } from './weight-order.ts'

/** How one translation of one page stands. */
export type PageStatus = TranslationState & {
  readonly page: PageId
  readonly site: SiteId
  readonly locale: Locale
  /** Where the translation is, or would be, and where its source is; as problems name files. */
  readonly file: string
  readonly sourceFile: string
}

/**
 * How all translations of the graph's pages stand, those that help most readers first (`weightOrder`). A record whose page was
 * moved by hand is found by its content. Beside them, records that cannot be read or lie beside no translation.
 */
export async function translationStatus(graph: Graph): Promise<{
  readonly pages: readonly PageStatus[]
  readonly problems: readonly Problem[]
}> {
  const files = recordedFiles(graph)
  const strays = await strayRecords(graph)
  const unrecorded = files.flatMap(({ source, translation, record }) =>
    source === null || translation === null || record !== null ? [] : [{ source, translation }],
  )
  const found = findOwners(strays, unrecorded)
  const pages = files.map(({ node, locale, source, translation, record }): PageStatus => {
    const file = translation?.source.file ?? fileIn(node.source, locale)
    const own = isProblem(record) ? null : (record ?? found.records.get(file) ?? null)
    return {
      page: node.id,
      site: node.site,
      locale,
      file,
      sourceFile: node.source.source.file,
      ...translationState(source, translation, own),
    }
  })
  const order = weightOrder(graph)
  return {
    pages: pages.sort((a, b) => order(a.page, b.page)),
    problems: sortProblems([...files.map(({ record }) => record).filter(isProblem), ...found.problems]),
  }
}

/** A page in one of its languages, with what lies beside it. */
type RecordedFile = {
  readonly node: PageNode
  readonly locale: Locale
  readonly source: Page | null
  readonly translation: Page | null
  readonly record: TranslationRecord | Problem | null
}

function recordedFiles({ nodes, sites }: Graph): readonly RecordedFile[] {
  const files: RecordedFile[] = []
  for (const node of nodes.values()) {
    if (node.owner !== null) continue
    for (const locale of localesToTranslate(sites.get(node.site)?.locales ?? [], node)) {
      const translation = node.files.get(locale) ?? null
      const record = translation === null ? null : recordOf(translation)
      files.push({ node, locale, source: sourceOf(node), translation, record })
    }
  }
  return files
}

/** Whether a record could not be read. */
export function isProblem(record: TranslationRecord | Problem | null): record is Problem {
  return record !== null && 'code' in record
}

/** The record of a translation; null where there is none, a problem where it cannot be read. */
export function recordOf(translation: Page): TranslationRecord | Problem | null {
  const text = recordText(translation)
  if (text === null) return null
  const file = recordPath(translation.source.file)
  return readRecord(text) ?? problem('damaged-record', { file, line: 1, column: 1 }, {})
}

/** What the record of a translation says, as it stands there; null where there is none. */
export function recordText(translation: Page): string | null {
  const path = recordPath(translation.source.absolute)
  // most have none, and an exception takes ten times as long as the question
  if (!existsSync(path)) return null
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/** Every language of the site but that of the source; where the source is gone, only the translations there are. */
function localesToTranslate(locales: readonly Locale[], node: PageNode): readonly Locale[] {
  if (sourceOf(node) === null) return [...node.files.keys()]
  return locales.filter((locale) => locale !== node.source.locale)
}

/** The page that translations are made from; null where another language stands in for it, since it is gone. */
export function sourceOf({ source }: PageNode): Page | null {
  return source.locale === (source.frontMatter.source ?? i18n.locales[0]) ? source : null
}

function fileIn({ source }: Page, locale: Locale): string {
  return source.file.replace(/\.[^./]+\.md$/, `.${locale}.md`)
}
