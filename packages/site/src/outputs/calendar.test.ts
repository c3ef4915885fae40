import ICAL from 'ical.js'
import { afterEach, expect, test } from 'vitest'
import { renderCalendar } from './calendar.ts'
import { en, ja, malmo, sampleGraph, sampleVersion, sv } from './sample-graph.ts'

const long =
  'En kväll om sensorteknik, möten och 架け橋; med en beskrivning som är längre än en rad får vara.'
const graph = await sampleGraph({
  'malmo/index.sv.md': '---\ntitle: Start\n---\nText.',
  'malmo/kvall.sv.md': `---\ntitle: Kväll\ndescription: ${long}\nkind: event\nevent: { start: 2026-01-21T17:00, end: 2026-01-21T19:30, place: Malmö }\nupdated: 2026-01-02\n---\nText.`,
  'malmo/kvall.ja.md': '---\ntitle: 夕べ\nslug: yube\n---\n本文です。',
  'malmo/dagar.sv.md':
    '---\ntitle: Dagar\nkind: event\nevent: { start: 2026-06-01, end: 2026-06-02 }\n---\nText.',
})
const timeZone = process.env['TZ']
afterEach(() => {
  process.env['TZ'] = timeZone
})

function calendar(id: string, locale = sv): string {
  return renderCalendar(graph, malmo, sampleVersion(graph, id, locale))?.text ?? ''
}

function event(text: string): ICAL.Event {
  const found = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')
  if (found === null) throw new Error('No event')
  return new ICAL.Event(found)
}

test.each(['Asia/Tokyo', 'America/Los_Angeles'])(
  'read back in %s it is the same moment, and the same bytes',
  (zone) => {
    const here = [calendar('malmo/kvall'), calendar('malmo/dagar')]
    process.env['TZ'] = zone
    expect([calendar('malmo/kvall'), calendar('malmo/dagar')]).toEqual(here)
    const evening = event(here[0] ?? '')
    expect(evening.startDate.toJSDate().toISOString()).toBe('2026-01-21T16:00:00.000Z')
    expect(evening.endDate.toJSDate().toISOString()).toBe('2026-01-21T18:30:00.000Z')
    expect([evening.summary, evening.description, evening.location]).toEqual(['Kväll', long, 'Malmö'])
    const days = event(here[1] ?? '')
    expect([days.startDate.isDate, days.startDate.toString(), days.endDate.toString()]).toEqual([
      true,
      '2026-06-01',
      '2026-06-03',
    ])
  },
)

test('the time stamp comes from the content, and all languages are one event', () => {
  const text = calendar('malmo/kvall')
  expect(text).toContain('DTSTAMP:20260102T000000Z')
  expect(event(text).uid).toBe('malmo/kvall@malmo.se')
  expect(event(calendar('malmo/kvall', ja)).uid).toBe('malmo/kvall@malmo.se')
})

test('no line is longer than 75 octets, and each ends as RFC 5545 wants it', () => {
  const lines = calendar('malmo/kvall').split('\r\n')
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
  expect(lines.at(-1)).toBe('')
  expect(lines.join('')).not.toContain('\n')
})

test('the file lies beside the page, also where the text is shown in another language; other pages have none', () => {
  const path = (id: string, locale = sv) =>
    renderCalendar(graph, malmo, sampleVersion(graph, id, locale))?.path
  expect(path('malmo/kvall', ja)).toBe('ja/yube/yube.ics')
  expect(path('malmo/dagar', en)).toBe('en/dagar/dagar.ics')
  expect(path('malmo/')).toBeUndefined()
})
