import type { NewPage } from '@kakehashi/content'
import { i18n, type Locale } from '@kakehashi/i18n'
import { ConfigurationError } from '@kakehashi/site'
import type { Ask } from './ask.ts'

export const kinds = ['page', 'news', 'event', 'contact'] as const

/** What the command line says of a new page. */
export type Given = {
  readonly title?: string
  readonly kind?: (typeof kinds)[number]
  readonly date?: string
  readonly start?: string
  readonly end?: string
  readonly place?: string
}

/**
 * The fields of a new page; what is missing is asked for.
 * @throws {ConfigurationError} with the options that are missing where nobody can be asked, or nothing is answered.
 */
export async function newPageFields(
  given: Given,
  ask: Ask | null,
  today: string,
  locale: Locale,
): Promise<NewPage['fields']> {
  if (ask === null) refuseMissing(given, locale)
  const asked = async (question: string) => (await ask?.(question))?.trim() || undefined
  const title = given.title ?? (await asked(i18n.t(locale, 'cli.askTitle')))
  if (title === undefined) throw missing(['--title'], locale)
  const kindQuestion = i18n.t(locale, 'cli.askKind', { kinds: kinds.join(', ') })
  const kind = given.kind ?? toKind(await asked(kindQuestion))
  const fields = { title, ...(kind !== 'page' && { kind }) }
  if (kind === 'news') {
    const date = given.date ?? (await asked(i18n.t(locale, 'cli.askDate', { today }))) ?? today
    return { ...fields, date }
  }
  if (kind !== 'event') return fields
  if (given.start !== undefined) return { ...fields, event: eventOf(given.start, given.end, given.place) }
  const start = await asked(i18n.t(locale, 'cli.askStart'))
  if (start === undefined) throw missing(['--start'], locale)
  const end = given.end ?? (await asked(i18n.t(locale, 'cli.askEnd')))
  const place = given.place ?? (await asked(i18n.t(locale, 'cli.askPlace')))
  return { ...fields, event: eventOf(start, end, place) }
}

function eventOf(
  start: string,
  end: string | undefined,
  place: string | undefined,
): NewPage['fields']['event'] {
  return { start, ...(end && { end }), ...(place && { place }) }
}

/** What an answer means; whatever is no kind is an ordinary page. */
function toKind(answer: string | undefined): (typeof kinds)[number] {
  return kinds.find((kind) => kind === answer) ?? 'page'
}

function refuseMissing({ title, kind, date, start }: Given, locale: Locale): void {
  const options = [
    ...(title === undefined ? ['--title'] : []),
    ...(kind === 'news' && date === undefined ? ['--date'] : []),
    ...(kind === 'event' && start === undefined ? ['--start'] : []),
  ]
  if (options.length > 0) throw missing(options, locale)
}

function missing(options: readonly string[], locale: Locale): ConfigurationError {
  return new ConfigurationError(i18n.t(locale, 'cli.missingOptions', { options: options.join(', ') }))
}
