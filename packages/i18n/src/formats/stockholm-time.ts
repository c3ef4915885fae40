import { calendarDay } from './calendar-day.ts'
import { once } from './once.ts'

export const stockholm = 'Europe/Stockholm'

/**
 * The offset from UTC of a local time in Stockholm. Of an hour that comes twice it is the first one's (summer time);
 * an hour that is skipped counts from before the change, as iCalendar has it (RFC 5545, 3.3.5).
 * @example stockholmOffset('2026-05-03T14:00') // '+02:00'
 */
export function stockholmOffset(isoLocal: string): '+01:00' | '+02:00' {
  const twoHoursBefore = new Date(asUtc(isoLocal).getTime() - 2 * 60 * 60 * 1000)
  return offsetName().format(twoHoursBefore).endsWith('+02:00') ? '+02:00' : '+01:00'
}

/** Whether the clocks in Stockholm show this local time: on the last Sunday of March an hour is skipped. */
export function isStockholmTime(isoLocal: string): boolean {
  return offsetName().format(stockholmInstant(isoLocal)).endsWith(stockholmOffset(isoLocal))
}

/** The instant of a local time in Stockholm. */
export function stockholmInstant(isoLocal: string): Date {
  return new Date(`${isoLocal}${stockholmOffset(isoLocal)}`)
}

const localTime = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?$/
function asUtc(isoLocal: string): Date {
  const day = localTime.exec(isoLocal)?.[1]
  if (day === undefined) throw new RangeError(`"${isoLocal}" is no local time of the form YYYY-MM-DDThh:mm.`)
  calendarDay(day)
  return new Date(`${isoLocal}Z`)
}

const offsetName = once(
  () =>
    new Intl.DateTimeFormat('en-GB', {
      timeZone: stockholm,
      timeZoneName: 'longOffset',
    }),
)
