import type { Problem } from '@kakehashi/problems'
import type { StatementFile } from '../front-matter/accessibility.ts'
import { missingLanguages } from '../front-matter/text-by-locale.ts'
import type { Position } from '../page.ts'
import { contactFaults } from './contact-faults.ts'
import type { Graph, SiteAddress } from './graph.ts'
import { problemIn } from './problem-at.ts'

type Check = (file: StatementFile) => readonly Problem[]

/** What is wrong with the statements of the sites; `today` is null where nothing says which day it is. */
export function checkStatements(
  files: readonly StatementFile[],
  { sites, contacts }: Pick<Graph, 'sites' | 'contacts'>,
  today: string | null,
): readonly Problem[] {
  return files.flatMap((file) => [
    ...checkConformance(file),
    ...checkDays(file, today),
    ...checkLanguages(file, sites.get(file.site)),
    ...checkFeedback(file, contacts),
  ])
}

/** “Fully compliant” is for sites without exceptions, the other words for those with some (EU 2018/1523, annex). */
const checkConformance: Check = ({ source, statement, positions }) => {
  const { conformance, failures } = statement
  const claim = positions.get('conformance') ?? start
  const index = failures.findIndex(({ reason }) => reason !== 'out-of-scope')
  if (conformance === 'full' && index !== -1) {
    const { line } = positions.get(`failures.${index}`) ?? start
    return [problemIn(source, claim, 'wrong-conformance', { line })]
  }
  return conformance !== 'full' && failures.length === 0
    ? [problemIn(source, claim, 'wrong-conformance', { conformance, variant: 'no-failures' })]
    : []
}

function checkDays(
  { source, statement, positions }: StatementFile,
  today: string | null,
): readonly Problem[] {
  const { assessed, updated } = statement
  const problems: Problem[] = []
  if (updated < assessed) {
    const place = positions.get('updated') ?? start
    problems.push(problemIn(source, place, 'updated-before-assessed', { assessed, updated }))
  }
  if (today !== null && yearAfter(assessed) < today) {
    const place = positions.get('assessed') ?? start
    problems.push(problemIn(source, place, 'overdue-assessment', { assessed, today }))
  }
  return problems
}

/** A reader of any language of the site must be told all of it. */
function checkLanguages(file: StatementFile, site: SiteAddress | undefined): readonly Problem[] {
  const { method, failures } = file.statement
  const texts = [
    { path: 'method.text', text: method.text },
    ...failures.flatMap(({ text, explanation }, index) => [
      { path: `failures.${index}.text`, text },
      ...(explanation === undefined ? [] : [{ path: `failures.${index}.explanation`, text: explanation }]),
    ]),
  ]
  return missingLanguages(texts, site?.locales ?? []).map(({ path, locale }) => {
    const place = file.keyPositions.get(path) ?? start
    return problemIn(file.source, place, 'missing-key', { key: locale, locale, variant: 'language' })
  })
}

function checkFeedback(
  { source, statement, positions }: StatementFile,
  contacts: ReadonlyMap<string, unknown>,
): readonly Problem[] {
  return contactFaults(statement.feedback, contacts).map(({ index, code, values }) =>
    problemIn(source, positions.get(`feedback.${index}`) ?? start, code, values),
  )
}

/** Twelve months later; the last day of February gives a day that is none, but in order. */
function yearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
}

const start: Position = { line: 1, column: 1 }
