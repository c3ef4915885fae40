import { sharedFields, titleOf } from '@kakehashi/content'
import { addressOf, isIndexable } from '../alternates.ts'
import { descriptionOf } from '../description.ts'
import { withOffset } from '../stockholm-moment.ts'
import type { JsonLdProps } from './json-ld.ts'
import { organizationReference } from './organization.ts'

/** The event that the page tells of, where search engines are to list it; else null. */
export function eventOf({ graph, site, version }: JsonLdProps): object | null {
  const { event } = sharedFields(graph, version)
  if (event === undefined || !isIndexable(graph, version)) return null
  const { start, end, place } = event
  return {
    '@type': 'Event',
    name: titleOf(version),
    description: descriptionOf(version) ?? undefined,
    startDate: withOffset(start),
    endDate: end && withOffset(end),
    eventStatus: 'https://schema.org/EventScheduled',
    location: place && { '@type': 'Place', name: place },
    organizer: organizationReference(site),
    inLanguage: version.locale,
    url: addressOf(graph, version),
  }
}
