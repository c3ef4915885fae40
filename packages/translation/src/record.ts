import type { RecordedUnit, UnitKind } from './text-unit.ts'

export const qualities = ['machine', 'draft', 'reviewed'] as const
export type Quality = (typeof qualities)[number]

/** What a translation was made from: kept beside it, `avtal.ja.translation.json` beside `avtal.ja.md`. */
export type TranslationRecord = {
  readonly quality: Quality
  /** Who answers for it, by role and not by name: `translator`, `editor`. */
  readonly role: string
  /** The day on which it was done, `2026-11-26`. */
  readonly date: string
  /** The language that it was made from. */
  readonly source: string
  /** The units of the source as they were then. */
  readonly units: readonly RecordedUnit[]
}

/** One line a unit, so that two versions of a record can be compared by eye. */
export function writeRecord({ units, ...head }: TranslationRecord): string {
  const lines = units.map(({ kind, form, text }) =>
    JSON.stringify(form === null ? [kind, text] : [kind, text, form]),
  )
  const fields = Object.entries({ ...head }).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`,
  )
  return `{\n${fields.join('\n')}\n  "units": [\n${lines.map((line) => `    ${line}`).join(',\n')}\n  ]\n}\n`
}

/** A record as `writeRecord` wrote it; null where the text is no such record. */
export function readRecord(text: string): TranslationRecord | null {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? { ...value, units: value.units.map(unitOf) } : null
  } catch {
    return null
  }
}

type Written = Omit<TranslationRecord, 'units'> & { readonly units: readonly WrittenUnit[] }
type WrittenUnit = readonly [kind: UnitKind, text: string, form?: string]

function unitOf([kind, text, form = null]: readonly [UnitKind, string, (string | null)?]): RecordedUnit {
  return { kind, text, form }
}

function isRecord(value: unknown): value is Written {
  if (typeof value !== 'object' || value === null) return false
  const { quality, role, date, source, units } = value as Readonly<Record<string, unknown>>
  return (
    qualities.some((known) => known === quality) &&
    [role, date, source].every((text) => typeof text === 'string') &&
    Array.isArray(units) &&
    units.every(
      (unit) =>
        Array.isArray(unit) &&
        (unit.length === 2 || unit.length === 3) &&
        unit.every((part) => typeof part === 'string'),
    )
  )
}
