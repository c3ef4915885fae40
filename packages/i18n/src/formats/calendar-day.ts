/**
 * The midnight, in UTC, of a date without time. Formatted in UTC it stays that day on every machine.
 * Throws a RangeError for anything but an existing `YYYY-MM-DD`.
 */
export function calendarDay(isoDate: string): Date {
  const day = new Date(`${isoDate}T00:00:00Z`)
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(`${isoDate}T`)) {
    throw new RangeError(`"${isoDate}" is no date of the form YYYY-MM-DD.`)
  }
  return day
}
