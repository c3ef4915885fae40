import type { Locale } from '../locale.ts'
import type { LocaleFacts } from '../locale-facts.ts'
import { calendarDay } from './calendar-day.ts'
import { once } from './once.ts'
import { formatPhone } from './phone.ts'
import { stockholm, stockholmInstant } from './stockholm-time.ts'

/** How one language writes values. The formatters of `Intl` are made once, when first used. */
export type Formats = {
  readonly date: (isoDate: string) => string
  readonly dateTime: (isoLocal: string) => string
  readonly number: (value: number) => string
  readonly bytes: (bytes: number) => string
  readonly phone: (e164: string) => string
  readonly languageName: (of: Locale) => string
  readonly compare: (a: string, b: string) => number
}

export function createFormats(facts: LocaleFacts): Formats {
  const date = once(
    () =>
      new Intl.DateTimeFormat(facts.format, {
        dateStyle: 'long',
        timeZone: 'UTC',
      }),
  )
  const dateTime = once(() => new Intl.DateTimeFormat(facts.format, dateTimeOptions))
  const number = once(() => new Intl.NumberFormat(facts.format))
  const short = once(() => new Intl.NumberFormat(facts.format, { maximumFractionDigits: 1 }))
  const names = once(() => new Intl.DisplayNames(facts.format, { type: 'language' }))
  const collator = once(() => new Intl.Collator(facts.format))
  return {
    date: (isoDate) => date().format(calendarDay(isoDate)),
    dateTime: (isoLocal) => dateTime().format(stockholmInstant(isoLocal)),
    number: (value) => number().format(value),
    bytes: (bytes) => {
      const { unit, size } = unitFor(bytes)
      return `${short().format(bytes / size)}\u00a0${unit}`
    },
    phone: (e164) => formatPhone(e164, facts.phonePrefix),
    languageName: (of) => names().of(of) ?? of,
    compare: (a, b) => collator().compare(a, b),
  }
}

const dateTimeOptions: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: stockholm,
  timeZoneName: 'long',
}

/** Powers of a thousand, as SI and the file managers of macOS and Linux count; `1000 kB` is never printed. */
function unitFor(bytes: number): {
  readonly unit: string
  readonly size: number
} {
  if (bytes < 1000) return { unit: 'B', size: 1 }
  if (bytes < 999_950) return { unit: 'kB', size: 1000 }
  return { unit: 'MB', size: 1_000_000 }
}
