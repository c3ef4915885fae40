import { i18n, type Locale } from '@kakehashi/i18n'
import { type PageStatus, type State, wordDifference } from '@kakehashi/translation'
import { marked } from '../print-comparison.ts'
import { alignColumns } from './align-columns.ts'
import { type SiteStatus, states, statusBySite } from './totals.ts'

/**
 * How many translations of each site and language are in which state, then those that need work, by state, with what to do;
 * with `all`, those that are up to date too.
 */
export function printStatus(pages: readonly PageStatus[], all: boolean, locale: Locale): string {
  const sections = states
    .filter((state) => all || state !== 'current')
    .map((state) => printState(state, pages, locale))
  return [...statusBySite(pages).map((site) => printTotals(site, locale)), ...sections]
    .filter((text) => text !== '')
    .join('\n\n')
}

function printTotals({ site, states, totals }: SiteStatus, locale: Locale): string {
  const head = [site, ...states.map((state) => i18n.t(locale, `state.${state}`))]
  const rows = totals.map((row) => [i18n.facts(row.locale).ownName, ...row.counts.map(String)])
  return alignColumns([head, ...rows]).join('\n')
}

function printState(state: State, pages: readonly PageStatus[], locale: Locale): string {
  const own = pages.filter((page) => page.state === state)
  if (own.length === 0) return ''
  const head = `${i18n.t(locale, `state.${state}`)}: ${own.length}`
  return [head, i18n.t(locale, `advice.${state}`), ...own.flatMap((page) => printPage(page, locale))].join(
    '\n',
  )
}

function printPage({ file, sourceFile, locale: tag, quality, blocks }: PageStatus, locale: Locale) {
  const made = quality === null ? '' : ` (${i18n.t(locale, `quality.${quality}`)})`
  const lines = blocks.flatMap(({ line, sourceLine, change, before, after }) => {
    const place = sourceLine === null ? '' : `  ${sourceFile}:${sourceLine}`
    const runs = wordDifference(before ?? '', after ?? '', tag)
    return [
      `    ${file}:${line}  ${i18n.t(locale, `change.${change}`)}${place}`,
      `      ${change === 'moved' ? after : runs.map(marked).join('')}`,
    ]
  })
  return [`  ${file}${made}`, ...lines]
}
