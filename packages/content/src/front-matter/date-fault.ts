import { isStockholmTime } from '@kakehashi/i18n'

/** A code, and the variant of its text. */
export type DateFault = {
  readonly code: 'impossible-date' | 'not-iso-date'
  readonly variant?: 'time' | 'year' | 'hour'
}

/** A later year is a slip of the pen; as the newest date of the content it would make every other one old. */
const lastYear = 2100

/** What is wrong with a date `2026-01-21` or a moment `2026-01-21T18:00` of Stockholm, or null where nothing is. */
export function dateFault(value: string, withTime: boolean): DateFault | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(value)
  if (match === null || (match[4] !== undefined && !withTime))
    return withTime && value.includes(':')
      ? { code: 'not-iso-date', variant: 'time' }
      : { code: 'not-iso-date' }
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0))
  if (year > lastYear) return { code: 'impossible-date', variant: 'year' }
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  const isReal =
    year >= 1000 &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    date.getUTCHours() === hour &&
    date.getUTCMinutes() === minute &&
    second < 60
  if (!isReal) return { code: 'impossible-date' }
  return match[4] === undefined || isStockholmTime(value)
    ? null
    : { code: 'impossible-date', variant: 'hour' }
}
