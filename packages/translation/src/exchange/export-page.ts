import type { Page, Term } from '@kakehashi/content'
import { i18n, type Locale } from '@kakehashi/i18n'
import { alignUnits } from '../align-units.ts'
import { findTerms } from '../find-terms.ts'
import { pairWithTranslation } from '../pair-with-translation.ts'
import type { TranslationRecord } from '../record.ts'
import { textUnits } from '../text-unit.ts'
import type { ExchangeFile, ExchangeUnit } from './exchange-file.ts'
import { type PageUnit, pageUnits } from './page-units.ts'

export type ExportInput = {
  readonly source: Page
  /** Null where the page is not translated yet. */
  readonly translation: Page | null
  readonly record: TranslationRecord | null
  readonly locale: Locale
  readonly glossary: readonly Term[]
}

/**
 * A page for a translator. Where a text is as it was when the translation was made, its translation goes along; where it
 * has changed, both the old text and its translation stand in the notes, so that nothing old is taken for new.
 */
export function exportPage(input: ExportInput): ExchangeFile {
  const { source, translation, locale } = input
  const earlier = earlierTexts(input)
  const known = new Map(
    translation === null ? [] : pageUnits(translation).map((unit) => [unit.index, unit.written]),
  )
  let heading: string | null = null
  const units = pageUnits(source).map((unit): ExchangeUnit => {
    const notes = [placeNote(source, unit, heading), ...termNotes(unit, input)]
    if (unit.unit.kind === 'heading') heading = unit.unit.text
    const { id, written, index } = unit
    const { before = null, pair = null } = earlier.get(index) ?? {}
    const target = known.get(pair ?? -1) ?? null
    const exported = { id, source: written, line: unit.unit.line }
    return before === null
      ? { ...exported, target, notes }
      : { ...exported, target: null, notes: [...notes, ...changeNotes(source.locale, before, target)] }
  })
  return { page: source.source.path, sourceLocale: source.locale, targetLocale: locale, units }
}

type Earlier = {
  /** The source's text when the translation was made, null where it is the same now. */
  readonly before: string | null
  /** The unit of the translation. */
  readonly pair: number | null
}

/** For each unit of the source that the translation has. */
function earlierTexts({ source, translation, record }: ExportInput): ReadonlyMap<number, Earlier> {
  if (translation === null) return new Map()
  const [units, others] = [textUnits(source), textUnits(translation)]
  const recorded = record?.units ?? units
  const pairs = pairWithTranslation(recorded, others)
  return new Map(
    alignUnits(recorded, units).flatMap(({ change, before, after }): readonly [number, Earlier][] => {
      if (after === null || before === null) return []
      const text = change === 'changed' ? (recorded[before]?.text ?? null) : null
      return [[after, { before: text, pair: pairs[before] ?? null }]]
    }),
  )
}

/** Where a text stands and what it is, in the language that the translator reads. */
function placeNote({ source, locale }: Page, { unit }: PageUnit, heading: string | null): string {
  const values = { file: source.path, line: unit.line, kind: i18n.t(locale, `kind.${unit.kind}`) }
  return heading === null || unit.kind.startsWith('field:')
    ? i18n.t(locale, 'exchange.place', values)
    : i18n.t(locale, 'exchange.placeUnder', { ...values, heading })
}

function termNotes({ unit }: PageUnit, { source, locale, glossary }: ExportInput): readonly string[] {
  return findTerms(unit.text, glossary, source.locale).flatMap(({ term, form }) => {
    const wanted = (term.forms[locale] ?? []).filter((form) => !form.endsWith('*'))
    if (wanted.length === 0) return []
    const [name, avoided] = [form.replace(/\*$/, '…'), term.not[locale] ?? []]
    return [
      i18n.t(source.locale, 'exchange.term', { term: name, forms: wanted.join(' / ') }),
      ...(avoided.length > 0
        ? [i18n.t(source.locale, 'exchange.avoid', { forms: avoided.join(' / ') })]
        : []),
      ...(term.note === null ? [] : [term.note]),
    ]
  })
}

function changeNotes(locale: Locale, before: string, target: string | null): readonly string[] {
  return [
    i18n.t(locale, 'exchange.before', { text: before }),
    ...(target === null ? [] : [i18n.t(locale, 'exchange.translatedBefore', { text: target })]),
  ]
}
