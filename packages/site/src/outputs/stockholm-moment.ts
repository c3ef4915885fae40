import { stockholmOffset } from '@kakehashi/i18n'

/**
 * A moment of the front matter with its offset from UTC (RFC 3339); a date alone stays as it is.
 * @example withOffset('2026-01-21T17:00') // '2026-01-21T17:00+01:00'
 */
export function withOffset(moment: string): string {
  return moment.includes('T') ? moment + stockholmOffset(moment) : moment
}

/**
 * The beginning of a day in Stockholm as a date and time (RFC 3339, 5.6).
 * @example startOfDay('2026-01-21') // '2026-01-21T00:00:00+01:00'
 */
export function startOfDay(isoDate: string): string {
  return withOffset(`${isoDate}T00:00:00`)
}
