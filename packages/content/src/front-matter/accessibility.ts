import type { Problem } from '@kakehashi/problems'
import { z } from 'zod'
import { type Position, type SiteId, type SourceFile, siteId } from '../page.ts'
import { readData } from './read-data.ts'
import { textByLocale } from './text-by-locale.ts'

const failure = z.strictObject({
  /** What does not work. */
  text: textByLocale,
  /** Against the requirements, a disproportionate burden (12 §), or not covered by the act (9 §). */
  reason: z.enum(['non-compliance', 'disproportionate-burden', 'out-of-scope']),
  /** Why it is so. */
  explanation: textByLocale.optional(),
  /** Clauses of EN 301 549: `9.1.4.3`. */
  clauses: z.array(z.string().regex(/^\d+(?:\.\d+)+$/, '"9.1.4.3"')).optional(),
})

/** `<site>/accessibility.yaml`: what the Swedish act 2018:1937 and MDFFS 2019:2 want a site to state. */
export const statementSchema = z.strictObject({
  /** Whether the site is outside the act and states this all the same. */
  voluntary: z.boolean(),
  conformance: z.enum(['full', 'partial', 'none']),
  assessed: z.iso.date(),
  updated: z.iso.date(),
  method: z.strictObject({ kind: z.enum(['self-assessment', 'third-party']), text: textByLocale }),
  /** Keys of shared/contacts.yaml. */
  feedback: z.array(z.string().min(1)).refine(({ length }) => length > 0, '[ola-yndeheim]'),
  failures: z.array(failure),
})

export type AccessibilityStatement = Readonly<z.infer<typeof statementSchema>>

/** A site's statement, and where its values and keys stand: `failures.0.text`. */
export type StatementFile = {
  readonly site: SiteId
  readonly source: SourceFile
  readonly statement: AccessibilityStatement
  readonly positions: ReadonlyMap<string, Position>
  readonly keyPositions: ReadonlyMap<string, Position>
}

/** The statements of all sites; none from a file that has a fault. */
export function readStatements(data: readonly SourceFile[]): {
  readonly statementFiles: readonly StatementFile[]
  readonly problems: readonly Problem[]
} {
  const sources = data.filter((file) => /^(?!shared\/)[^/]+\/accessibility\.yaml$/.test(file.path))
  const read = sources.map((source) => ({ source, ...readData(source, statementSchema) }))
  return {
    statementFiles: read.flatMap(({ source, data: statement, positions, keyPositions }) => {
      const site = siteId(source.path.split('/')[0] ?? '')
      return statement === null ? [] : [{ site, source, statement, positions, keyPositions }]
    }),
    problems: read.flatMap(({ problems }) => problems),
  }
}
