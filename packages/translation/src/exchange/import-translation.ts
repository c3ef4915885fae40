import {
  type Graph,
  type Page,
  type PageNode,
  pageParser,
  recordPath,
  type SourceFile,
} from '@kakehashi/content'
import { i18n, type Locale } from '@kakehashi/i18n'
import { codeFrame, hasErrors, type Problem, problem } from '@kakehashi/problems'
import { pairWithTranslation } from '../pair-with-translation.ts'
import { type Quality, writeRecord } from '../record.ts'
import { textUnits } from '../text-unit.ts'
import { checkUnits } from './check-units.ts'
import { checkWrittenPage } from './check-written-page.ts'
import { composeTranslation } from './compose-translation.ts'
import { pageUnits } from './page-units.ts'
import type { ReadExchange } from './read-exchange.ts'
import type { ReadFile } from './read-file.ts'
import { reporter } from './reporter.ts'

export type ImportOptions = { readonly quality: Quality; readonly role: string; readonly date: string }

/** A file to write; `file` is how problems name it. */
export type WrittenFile = { readonly file: string; readonly absolute: string; readonly text: string }

/** What an exchange file makes of the content: the translations and their records; none where there is an error. */
export function importTranslation(
  graph: Graph,
  read: ReadExchange,
  options: ImportOptions,
): { readonly written: readonly WrittenFile[]; readonly problems: readonly Problem[] } {
  const results = read.files.map((file) => importFile(graph, file, read, options))
  const problems = [...read.problems, ...results.flatMap((result) => result.problems)]
  return { written: hasErrors(problems) ? [] : results.flatMap(({ written }) => written), problems }
}

type Result = ReturnType<typeof importTranslation>

function importFile(graph: Graph, file: ReadFile, read: ReadExchange, options: ImportOptions): Result {
  const report = reporter(read)
  const refused = (...problems: readonly Problem[]): Result => ({ written: [], problems })
  const node = [...graph.nodes.values()].find(
    ({ source, owner }) => owner === null && source.source.path === file.page,
  )
  if (node === undefined) return refused(report('exchange-page', file.line, { page: file.page }))
  const { source } = node
  const locale = targetOf(graph, node, file.targetLocale)
  if (!isLanguage(file.sourceLocale, source.locale)) {
    const values = { found: file.sourceLocale, expected: source.locale, variant: 'source' }
    return refused(report('exchange-language', file.line, values))
  }
  if (locale === undefined) {
    const expected = localesOf(graph, node).join(', ')
    return refused(report('exchange-language', file.line, { found: file.targetLocale, expected }))
  }
  const faults = checkUnits(pageUnits(source), file, report)
  if (faults.length > 0) return refused(...faults)
  const targets = new Map(file.units.map(({ id, target }) => [id, target?.trim() ?? '']))
  const translation = node.files.get(locale) ?? null
  const text = composeTranslation(source, translation, targets)
  const places = placesOf((translation ?? source).source, locale)
  const parsed = pageParser(i18n)({ ...places, text, id: node.id, site: node.site, locale })
  const { frontMatter, positions } = source
  const page = parsed.page ?? { ...parsed.text, frontMatter, positions }
  const errors = parsed.problems.filter(({ severity }) => severity === 'error')
  const lines = new Map(file.units.map(({ id, line }) => [id, line]))
  const problems = checkWrittenPage(source, page, targets, errors, lines, report)
  const record = { ...options, source: source.locale, units: textUnits(source) }
  return {
    problems: [...problems, ...(translation === null ? [] : droppedTexts(source, translation))],
    written: [
      { file: places.file, absolute: places.absolute, text },
      { file: recordPath(places.file), absolute: recordPath(places.absolute), text: writeRecord(record) },
    ],
  }
}

/** The names of a page's file in another language. */
function placesOf({ file, absolute, path }: SourceFile, locale: Locale): Omit<SourceFile, 'text'> {
  const inLocale = (name: string) => name.replace(/\.[^./]+\.md$/, `.${locale}.md`)
  return { file: inLocale(file), absolute: inLocale(absolute), path: inLocale(path) }
}

/** Tools add a country to a language: `ja-JP`. */
function isLanguage(tag: string, locale: string): boolean {
  return tag.toLowerCase() === locale || tag.toLowerCase().startsWith(`${locale}-`)
}

function localesOf({ sites }: Graph, { site, source }: PageNode): readonly Locale[] {
  return (sites.get(site)?.locales ?? []).filter((locale) => locale !== source.locale)
}

function targetOf(graph: Graph, node: PageNode, tag: string): Locale | undefined {
  return localesOf(graph, node).find((locale) => isLanguage(tag, locale))
}

/** Texts of the translation that its source lacks: the import takes them away. */
function droppedTexts(source: Page, translation: Page): readonly Problem[] {
  const units = textUnits(translation).filter(({ kind }) => !kind.startsWith('field:'))
  const paired = new Set(pairWithTranslation(textUnits(source), units))
  return units
    .filter((_, index) => !paired.has(index))
    .map(({ text, line }) => {
      const { file, text: whole } = translation.source
      return problem(
        'exchange-dropped',
        { file, line, column: 1 },
        { text: text.slice(0, 60) },
        codeFrame(whole, line, 1),
      )
    })
}
