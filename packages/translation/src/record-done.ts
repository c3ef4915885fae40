import { writeFileSync } from 'node:fs'
import { type Page, recordPath } from '@kakehashi/content'
import { type Quality, writeRecord } from './record.ts'
import { textUnits } from './text-unit.ts'

export type Done = {
  readonly quality: Quality
  readonly role: string
  /** The day, `2026-11-26`; undefined for the clock's. */
  readonly date: string | undefined
}

/** Writes that a translation has caught up with its source as that is now. */
export function recordDone(source: Page, translation: Page, { quality, role, date }: Done): void {
  const day = date ?? new Date().toISOString().slice(0, 10)
  const record = { quality, role, date: day, source: source.locale, units: textUnits(source) }
  writeFileSync(recordPath(translation.source.absolute), writeRecord(record))
}
