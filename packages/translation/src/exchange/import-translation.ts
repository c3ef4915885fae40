import { type Graph, type Page, type PageNode, pageParser } from '@kakehashi/content'
import { i18n, type Locale } from '@kakehashi/i18n'
import { codeFrame, hasErrors, type Problem, problem } from '@kakehashi/problems'
import { foldText } from '../fold-text.ts'
import { pairWithTranslation } from '../pair-with-translation.ts'
import { type Quality, recordPath, writeRecord } from '../record.ts'
import { textUnits } from '../text-unit.ts'
import { composeTranslation } from './compose-translation.ts'
import { lostMarks } from './lost-marks.ts'
import { type PageUnit, pageUnits } from './page-units.ts'
import type { ReadExchange } from './read-exchange.ts'
import type { ReadFile, ReadUnit } from './read-file.ts'

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
  const at = reporter(read)
  const refused = (...problems: readonly Problem[]): Result => ({ written: [], problems })
  const node = [...graph.nodes.values()].find(
    ({ source, owner }) => owner === null && source.source.path === file.page,
  )
  if (node === undefined) return refused(at('exchange-page', file.line, { page: file.page }))
  const { source } = node
  const locale = targetOf(graph, node, file.targetLocale)
  if (!isLanguage(file.sourceLocale, source.locale)) {
    const values = { found: file.sourceLocale, expected: source.locale, variant: 'source' }
    return refused(at('exchange-language', file.line, values))
  }
  if (locale === undefined) {
    const expected = localesOf(graph, node).join(', ')
    return refused(at('exchange-language', file.line, { found: file.targetLocale, expected }))
  }
  const units = pageUnits(source)
  const faults = compareUnits(units, file, at)
  if (faults.length > 0) return refused(...faults)
  const targets = new Map(file.units.map(({ id, target }) => [id, target?.trim() ?? '']))
  const translation = node.files.get(locale) ?? null
  const text = composeTranslation(source, translation, targets)
  const inLocale = (path: string) => path.replace(/\.[^./]+\.md$/, `.${locale}.md`)
  const { file: name, absolute, path } = translation?.source ?? source.source
  const places = { file: inLocale(name), absolute: inLocale(absolute), path: inLocale(path) }
  const parsed = pageParser(i18n)({ ...places, text, id: node.id, site: node.site, locale })
  const shown = parsed.page ?? {
    ...parsed.text,
    frontMatter: source.frontMatter,
    positions: source.positions,
  }
  const lines = new Map(file.units.map(({ id, line }) => [id, line]))
  // a translation may have a field that its source lacks
  const written = pageUnits(shown).filter(({ id, lines }) => lines.length > 0 || targets.has(id))
  const broken = brokenUnits(units, written, targets, { source: source.locale, target: locale })
  const problems = [
    ...broken.map(({ id, code, values }) => at(code, lines.get(id) ?? file.line, { unit: id, ...values })),
    ...(broken.length > 0 ? [] : textErrors(parsed.problems, text, shown, lines, at)),
  ]
  const record = { ...options, source: source.locale, units: textUnits(source) }
  return {
    problems: [...problems, ...(translation === null ? [] : droppedTexts(source, translation))],
    written: [
      { ...places, text },
      { file: recordPath(places.file), absolute: recordPath(places.absolute), text: writeRecord(record) },
    ].map(({ file, absolute, text }) => ({ file, absolute, text })),
  }
}

type Report = (code: Problem['code'], line: number, values: Problem['values']) => Problem

function reporter({ file, text }: ReadExchange): Report {
  return (code, line, values) => {
    const column = /\S/.exec(text.split('\n')[line - 1] ?? '')?.index ?? 0
    return problem(code, { file, line, column: column + 1 }, values, codeFrame(text, line, column + 1))
  }
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

/** Every unit once, made from the source as it is now, and translated. */
function compareUnits(units: readonly PageUnit[], file: ReadFile, at: Report): readonly Problem[] {
  const known = new Map(units.map((unit) => [unit.id, unit]))
  const seen = new Set<string>()
  const faults = file.units.flatMap((unit) => {
    const { id, line, target } = unit
    const fault = (code: Problem['code'], variant?: string) => {
      return [at(code, line, { unit: id, ...(variant !== undefined && { variant }) })]
    }
    const own = known.get(id)
    if (seen.has(id)) return fault('exchange-unit', 'repeated')
    seen.add(id)
    if (own === undefined) return fault('exchange-unit')
    if (!isSame(own, unit)) return fault('exchange-stale')
    return target === null || target.trim() === '' ? fault('exchange-untranslated') : []
  })
  const missing = units.filter(({ id }) => !seen.has(id))
  return [
    ...faults,
    ...missing.map(({ id }) => at('exchange-unit', file.line, { unit: id, variant: 'missing' })),
  ]
}

/** How lines are wrapped and quotes are written is nothing to translate. */
function isSame({ written }: PageUnit, { source }: ReadUnit): boolean {
  return foldText(written) === foldText(source)
}

type Broken = Pick<Problem, 'code' | 'values'> & { readonly id: string }

/** The first unit that has become something else, after which all differ; else what each has lost. */
function brokenUnits(
  units: readonly PageUnit[],
  written: readonly PageUnit[],
  targets: ReadonlyMap<string, string>,
  locales: { readonly source: string; readonly target: string },
): readonly Broken[] {
  const bare = (text: string) => text.replace(/\s*\n\s*/g, '\n')
  const other = units.findIndex(({ id, unit, lines }, index) => {
    const found = written[index]
    if (found === undefined || found.id !== id || found.unit.kind !== unit.kind) return true
    return (
      lines.length > 0 && (found.unit.form !== unit.form || found.written !== bare(targets.get(id) ?? ''))
    )
  })
  const first = units[other] ?? (written.length > units.length ? units.at(-1) : undefined)
  if (first !== undefined) {
    const lost = units.flatMap((unit) => withoutNotes(unit, targets.get(unit.id) ?? ''))
    return lost.length > 0 ? lost : [{ id: first.id, code: 'exchange-structure', values: {} }]
  }
  return units.flatMap((unit, index) => {
    const translation = written[index] ?? unit
    return lostMarks(unit, locales.source, translation, locales.target).map(({ mark, variant }): Broken => {
      return { id: unit.id, code: 'exchange-lost', values: variant === 'mark' ? { mark } : { mark, variant } }
    })
  })
}

/** The notes and pictures that a text has lost: without them another block is gone, or is another thing. */
function withoutNotes({ id, kept }: PageUnit, target: string): readonly Broken[] {
  return kept
    .filter((mark) => /^\[\^|^!\[\]/.test(mark) && !target.includes(mark.replace(/^!\[|\)$/g, '')))
    .map((mark) => ({
      id,
      code: 'exchange-lost',
      values: { mark, variant: mark.startsWith('!') ? 'picture' : 'note' },
    }))
}

/** The errors that the page would have, each at the unit whose text makes it. */
function textErrors(
  problems: readonly Problem[],
  text: string,
  page: Parameters<typeof pageUnits>[0],
  lines: ReadonlyMap<string, number>,
  at: Report,
): readonly Problem[] {
  const units = pageUnits(page).filter(({ lines }) => lines.length > 0)
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ code, values, place }) => {
      const row = text.split('\n')[place.line - 1] ?? ''
      const last = units.filter(({ unit }) => unit.line <= place.line).at(-1)
      const id = last?.id ?? row.replace(/:.*/, '')
      return at(code, lines.get(id) ?? 1, values)
    })
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
