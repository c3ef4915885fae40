/** What is wrong with a date `2026-01-21` or a moment `2026-01-21T18:00`, or null where nothing is. */
export function dateFault(value: string, withTime: boolean): 'impossible-date' | 'not-iso-date' | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(value)
  if (match === null || (match[4] !== undefined && !withTime)) return 'not-iso-date'
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0))
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  const isReal =
    year >= 1000 &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    date.getUTCHours() === hour &&
    date.getUTCMinutes() === minute &&
    second < 60
  return isReal ? null : 'impossible-date'
}
