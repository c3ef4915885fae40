import { calendarDay } from './calendar-day.ts'
import { once } from './once.ts'

/**
 * A date in the Japanese calendar.
 * @example formatJapaneseEra('2026-05-03') // '令和8年5月3日'
 */
export function formatJapaneseEra(isoDate: string): string {
  return eraFormat().format(calendarDay(isoDate))
}

const eraFormat = once(
  () =>
    new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
      dateStyle: 'long',
      timeZone: 'UTC',
    }),
)
