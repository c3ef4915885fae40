import { type Html, html } from '@kakehashi/html'
import type { InterfaceLanguage } from '../../markup/interface-language.ts'
import { lines } from '../../markup/lines.ts'
import { type Phrase, renderPhrase } from '../../markup/phrase.ts'
import { fillSlot, slot } from '../../markup/slot.ts'
import { renderTime } from '../../markup/time.ts'
import { type Contact, renderContactList } from '../contact-list/contact-list.ts'
import type { ContentsItem } from '../contents-list/contents-list.ts'
import { renderStatementFailures, type StatementFailure } from './statement-failures.ts'

/** How accessible a site is, as the Swedish act 2018:1937 and the regulations MDFFS 2019:2 want it stated. */
export type AccessibilityStatement = {
  /** Who is responsible for the site. */
  readonly actor: Phrase
  /** The site, with its start page where it has one, and its address as it is written: `malmo.se/japan/`. */
  readonly service: { readonly name: Phrase; readonly href?: string | undefined; readonly address: string }
  /** Whether the site is outside the act. */
  readonly voluntary: boolean
  readonly conformance: 'full' | 'partial' | 'none'
  /** The day of the assessment. */
  readonly assessed: string
  /** The day the statement last changed. */
  readonly updated: string
  /** Who assessed the site, and in words how. */
  readonly method: { readonly kind: 'self-assessment' | 'third-party'; readonly text: string }
  readonly failures: readonly StatementFailure[]
  /** Whom to tell of a barrier. */
  readonly contacts: readonly Contact[]
  /** Who sees to it that the act is followed, and where to complain. */
  readonly supervision: { readonly agency: Phrase; readonly href: string; readonly hreflang: string }
}

export type AccessibilityStatementProps = InterfaceLanguage & {
  readonly statement: AccessibilityStatement
  /** The headings' ids. */
  readonly ids: Readonly<Record<StatementSection, string>>
}

type StatementSection =
  | 'brief'
  | 'conformance'
  | 'failures'
  | 'burden'
  | 'outOfScope'
  | 'method'
  | 'feedback'
  | 'supervision'

const sections = [
  { section: 'brief', heading: 'statement.brief', render: renderFacts },
  { section: 'conformance', heading: 'statement.conformanceHeading', render: renderConformance },
  { section: 'failures', heading: 'statement.failuresHeading', render: renderFailures },
  { section: 'burden', heading: 'statement.burdenHeading', render: renderBurden },
  { section: 'outOfScope', heading: 'statement.outOfScopeHeading', render: renderOutOfScope },
  { section: 'method', heading: 'statement.methodHeading', render: renderMethod },
  { section: 'feedback', heading: 'statement.feedbackHeading', render: renderFeedback },
  { section: 'supervision', heading: 'statement.supervisionHeading', render: renderSupervision },
] as const

/** The statement's headings, for the page's list of contents. */
export function statementHeadings(
  props: Pick<AccessibilityStatementProps, 'i18n' | 'locale' | 'ids'>,
): readonly ContentsItem[] {
  return sections.map((section) => headingOf(section, props))
}

/** All that the act wants a site to say of its accessibility, to stand at the end of a page's text. */
export function renderAccessibilityStatement(props: AccessibilityStatementProps): Html {
  return lines(
    sections.map((section) => {
      const { id, label } = headingOf(section, props)
      return [html`<h2 id="${id}">${label}</h2>`, section.render(props)]
    }),
  )
}

function headingOf(
  { section, heading }: (typeof sections)[number],
  { i18n, locale, ids }: Pick<AccessibilityStatementProps, 'i18n' | 'locale' | 'ids'>,
): ContentsItem {
  return { id: ids[section], label: i18n.t(locale, heading) }
}

function renderFacts(props: AccessibilityStatementProps): Html {
  const { i18n, locale, statement } = props
  const { actor, service, assessed, updated } = statement
  const name = renderPhrase(service.name, locale)
  const conformance = {
    full: 'statement.full',
    partial: 'statement.partial',
    none: 'statement.none',
  } as const
  const facts = [
    ['statement.actor', renderPhrase(actor, locale)],
    ['statement.service', service.href === undefined ? name : html`<a href="${service.href}">${name}</a>`],
    ['statement.address', service.address],
    ['statement.conformance', i18n.t(locale, conformance[statement.conformance])],
    ['statement.assessed', renderTime(props, assessed)],
    ['statement.updated', renderTime(props, updated)],
  ] as const
  return lines(
    html`<dl>`,
    facts.map(([term, fact]) => [html`<dt>${i18n.t(locale, term)}</dt>`, html`<dd>${fact}</dd>`]),
    html`</dl>`,
  )
}

function renderConformance({ i18n, locale, statement }: AccessibilityStatementProps): Html {
  const sentence = {
    full: 'statement.isFull',
    partial: 'statement.isPartial',
    none: 'statement.isNone',
  } as const
  const text = i18n.t(locale, sentence[statement.conformance], { service: slot })
  return lines(
    html`<p>${fillSlot(text, renderPhrase(statement.service.name, locale))}</p>`,
    html`<p>${i18n.t(locale, 'statement.standard')}</p>`,
  )
}

function renderFailures(props: AccessibilityStatementProps): Html {
  const { i18n, locale, statement } = props
  const some = i18n.t(locale, 'statement.failures')
  const none = i18n.t(locale, 'statement.noFailures')
  return renderStatementFailures({ ...props, ...statement, reason: 'non-compliance', some, none })
}

function renderBurden(props: AccessibilityStatementProps): Html {
  const { i18n, locale, statement } = props
  const some = i18n.t(locale, 'statement.burden')
  const none = i18n.t(locale, 'statement.noBurden')
  return renderStatementFailures({ ...props, ...statement, reason: 'disproportionate-burden', some, none })
}

function renderOutOfScope(props: AccessibilityStatementProps): Html {
  const { i18n, locale, statement } = props
  const some = i18n.t(locale, 'statement.outOfScope')
  const none = i18n.t(locale, 'statement.noOutOfScope')
  return renderStatementFailures({ ...props, ...statement, reason: 'out-of-scope', some, none })
}

function renderMethod(props: AccessibilityStatementProps): Html {
  const { i18n, locale, statement } = props
  const { kind, text } = statement.method
  const key = kind === 'third-party' ? 'statement.thirdParty' : 'statement.selfAssessment'
  const sentence = fillSlot(i18n.t(locale, key, { date: slot }), renderTime(props, statement.assessed))
  return lines(html`<p>${sentence}</p>`, html`<p>${text}</p>`)
}

function renderFeedback(props: AccessibilityStatementProps): Html {
  const { i18n, locale, statement } = props
  return lines(
    html`<p>${i18n.t(locale, 'statement.feedback')}</p>`,
    renderContactList({ ...props, contacts: statement.contacts }),
  )
}

function renderSupervision({ i18n, locale, statement }: AccessibilityStatementProps): Html {
  const { agency, href, hreflang } = statement.supervision
  const supervised = i18n.t(locale, 'statement.supervision', { agency: slot })
  const note = html`<span class="visually-hidden"> (${i18n.t(locale, 'link.external')})</span>`
  const link = html`<a class="external" rel="external" href="${href}" hreflang="${hreflang}">${i18n.t(locale, 'statement.complaintLink')}${note}</a>`
  return lines(
    html`<p>${fillSlot(supervised, renderPhrase(agency, locale))}</p>`,
    html`<p>${fillSlot(i18n.t(locale, 'statement.complaint', { link: slot }), link)}</p>`,
    statement.voluntary && html`<p>${i18n.t(locale, 'statement.voluntary')}</p>`,
  )
}
