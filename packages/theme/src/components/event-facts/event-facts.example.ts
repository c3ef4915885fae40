import type { ComponentExamples } from '../../examples/example.ts'
import { renderEventFacts } from './event-facts.ts'

const place = { sv: 'Malmö', en: 'Malmö', ja: 'マルメ' }

export const eventFactsExamples: ComponentExamples = {
  name: 'event-facts',
  title: 'Event facts',
  examples: [
    {
      title: 'A day, no place known',
      render: ({ i18n, locale }) => renderEventFacts({ i18n, locale, event: { start: '2026-01-21' } }),
    },
    {
      title: 'A day and a place, with a calendar file',
      render: ({ i18n, locale, pick, href }) => {
        const event = { start: '2019-11-20', place: { text: pick(place) }, calendarHref: href }
        return renderEventFacts({ i18n, locale, event })
      },
    },
    {
      title: 'With times, and an end',
      render: ({ i18n, locale, pick, href }) => {
        const times = { start: '2026-01-21T18:00', end: '2026-01-21T20:00' }
        const event = { ...times, place: { text: pick(place) }, calendarHref: href }
        return renderEventFacts({ i18n, locale, event })
      },
    },
  ],
}
