import { type Html, html } from '@kakehashi/html'
import type { InterfaceLanguage } from '../../markup/interface-language.ts'
import { lines } from '../../markup/lines.ts'
import { type Phrase, renderPhrase } from '../../markup/phrase.ts'
import { renderTime } from '../../markup/time.ts'

/** When and where an event is held. */
export type EventFacts = {
  /** The first day, or the day and time in Stockholm: `2026-01-21`, `2026-01-21T17:00`. */
  readonly start: string
  /** The last day, where it is another. */
  readonly end?: string | undefined
  /** The place. */
  readonly place?: Phrase | undefined
  /** The address of the event as a calendar file (RFC 5545). */
  readonly calendarHref?: string | undefined
}

export type EventFactsProps = InterfaceLanguage & {
  /** When and where. */
  readonly event: EventFacts
}

/** The day and the place of an event, as a list of terms, and its calendar file. */
export function renderEventFacts(props: EventFactsProps): Html {
  const { i18n, locale, event } = props
  const until = event.end && html` – ${renderTime(props, event.end)}`
  return lines(
    html`<dl class="event-facts">`,
    html`<div><dt>${i18n.t(locale, 'event.when')}</dt> <dd>${renderTime(props, event.start)}${until}</dd></div>`,
    event.place &&
      html`<div><dt>${i18n.t(locale, 'event.where')}</dt> <dd>${renderPhrase(event.place, locale)}</dd></div>`,
    html`</dl>`,
    event.calendarHref &&
      html`<p class="event-calendar"><a href="${event.calendarHref}" type="text/calendar">${i18n.t(locale, 'event.calendar')}</a></p>`,
  )
}
