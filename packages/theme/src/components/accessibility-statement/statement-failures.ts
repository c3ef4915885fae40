import { type Html, html } from '@kakehashi/html'
import type { InterfaceLanguage } from '../../markup/interface-language.ts'
import { lines } from '../../markup/lines.ts'

/** Something that is not accessible. */
export type StatementFailure = {
  /** What does not work. */
  readonly text: string
  /** Against the requirements, a disproportionate burden (12 §), or not covered by the act (9 §). */
  readonly reason: 'non-compliance' | 'disproportionate-burden' | 'out-of-scope'
  /** Why it is so. */
  readonly explanation?: string | undefined
  /** Clauses of EN 301 549: `9.1.4.3`. */
  readonly clauses: readonly string[]
}

export type StatementFailuresProps = InterfaceLanguage & {
  readonly failures: readonly StatementFailure[]
  /** Which of them are listed. */
  readonly reason: StatementFailure['reason']
  /** The sentence before the list. */
  readonly some: string
  /** The sentence in its place where there is nothing to list. */
  readonly none: string
}

/** The failures of one kind, or a sentence that says that there is none. */
export function renderStatementFailures(props: StatementFailuresProps): Html {
  const failures = props.failures.filter(({ reason }) => reason === props.reason)
  if (failures.length === 0) return html`<p>${props.none}</p>`
  return lines(
    html`<p>${props.some}</p>`,
    html`<ul>`,
    failures.map((failure) => renderFailure(props, failure)),
    html`</ul>`,
  )
}

/** Where the law excuses the failure, the sentence before the list gives the reason already. */
function renderFailure(
  { i18n, locale }: InterfaceLanguage,
  { text, reason, explanation, clauses }: StatementFailure,
): Html {
  const why =
    explanation ?? (reason === 'non-compliance' ? i18n.t(locale, 'statement.nonCompliance') : undefined)
  return lines(
    html`<li>`,
    html`<p>${text}</p>`,
    why !== undefined && html`<p>${i18n.t(locale, 'statement.reason', { reason: why })}</p>`,
    clauses.length > 0 &&
      html`<p>${i18n.t(locale, 'statement.clauses', { clauses: clauses.join(', ') })}</p>`,
    html`</li>`,
  )
}
