import { type BuiltFile, type BuiltSites, textOf } from './built-sites.ts'
import { type Finding, finding } from './finding.ts'
import { resolveAddress } from './resolve-link.ts'

/** Calendar files that are cut off, whose events have no beginning or end before it, or that lead nowhere (RFC 5545). */
export function checkCalendars(sites: BuiltSites): readonly Finding[] {
  return sites.files
    .filter(({ path }) => path.endsWith('.ics'))
    .flatMap((file) => calendarFaults(sites, file).map((fault) => finding(file, 'calendar', fault)))
}

function calendarFaults(sites: BuiltSites, file: BuiltFile): readonly string[] {
  const lines = textOf(file)
    .replace(/\r?\n[ \t]/g, '')
    .trim()
    .split(/\r?\n/)
  const value = (name: string) =>
    lines.find((line) => new RegExp(`^${name}[;:]`).test(line))?.replace(/^[^:]*:/, '')
  const isWhole = ['VCALENDAR', 'VEVENT'].every(
    (part) => lines.includes(`BEGIN:${part}`) && lines.includes(`END:${part}`),
  )
  const [start, end, url] = [value('DTSTART'), value('DTEND'), value('URL')]
  const target = url === undefined ? null : resolveAddress(sites, file, url)
  return [
    ...(isWhole ? [] : ['it is not whole']),
    ...(start !== undefined && /^\d{8}(?:T\d{6}Z?)?$/.test(start) ? [] : ['its event has no beginning']),
    ...(start !== undefined && end !== undefined && end < start ? ['its event ends before it begins'] : []),
    ...(target?.kind === 'broken' ? [`"${url}": ${target.reason}`] : []),
  ]
}
