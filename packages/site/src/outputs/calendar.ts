import { type Graph, nodeOf, sharedFields, titleOf, type Version } from '@kakehashi/content'
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { SiteSettings } from '../site-settings.ts'
import { addressOf } from './alternates.ts'
import { descriptionOf } from './description.ts'
import type { OutputFile } from './output-file.ts'
import { withOffset } from './stockholm-moment.ts'

/** Where the calendar file of an event's page stands: beside the page, by the page's own name. */
export function calendarUrl(version: Version): string {
  const name = version.url.split('/').at(-2) ?? ''
  return `${version.url}${name}.ics`
}

/**
 * An event's page as a calendar file (RFC 5545), null on other pages. Times are in UTC, days without a time are whole
 * days; the versions in all languages are one event, so that who adds two of them has it once.
 */
export function renderCalendar(graph: Graph, site: SiteSettings, version: Version): OutputFile | null {
  const { event, date } = sharedFields(graph, version)
  if (event === undefined) return null
  const { start, end, place } = event
  const isWholeDay = !start.includes('T')
  const node = nodeOf(graph, version.id)
  const host = new URL(site.origin).hostname
  const calendar = ical({
    prodId: { company: host, product: 'Kakehashi', language: version.locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  })
  calendar.createEvent({
    id: `${node.id}@${host}`,
    stamp: new Date(`${version.page.frontMatter.updated ?? date ?? start.slice(0, 10)}T00:00:00Z`),
    start: isWholeDay ? utcDay(start) : new Date(withOffset(start)),
    end: isWholeDay ? dayAfter(end ?? start) : end === undefined ? null : new Date(withOffset(end)),
    allDay: isWholeDay,
    summary: titleOf(version),
    description: descriptionOf(version),
    location: place ?? null,
    url: addressOf(graph, version),
    status: ICalEventStatus.CONFIRMED,
  })
  return { path: calendarUrl(version).slice(site.basePath.length), text: `${calendar.toString()}\r\n` }
}

function utcDay(isoDate: string): Date {
  return new Date(`${isoDate.slice(0, 10)}T00:00:00Z`)
}

/** The end of a whole day is the day after it (RFC 5545, 3.6.1). */
function dayAfter(isoDate: string): Date {
  const day = utcDay(isoDate)
  day.setUTCDate(day.getUTCDate() + 1)
  return day
}
