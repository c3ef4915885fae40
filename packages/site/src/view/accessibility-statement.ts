import {
  type AccessibilityStatement,
  hrefFrom,
  pageId,
  sharedFields,
  statementIds,
  type Version,
} from '@kakehashi/content'
import type { Html } from '@kakehashi/html'
import type { Locale } from '@kakehashi/i18n'
import {
  type AccessibilityStatementProps,
  type PageProps,
  renderAccessibilityStatement,
  statementHeadings,
} from '@kakehashi/theme'
import type { SiteContext } from '../render-site.ts'
import { localized } from '../site-settings.ts'
import { shownContacts } from './contacts.ts'

type Shown = AccessibilityStatementProps['statement']

/** The agency that the act names, and the page where it takes complaints. */
const supervision: Shown['supervision'] = {
  agency: { text: 'Myndigheten för digital förvaltning', lang: 'sv' },
  href: 'https://www.digg.se/tdosanmalan',
  hreflang: 'sv',
}

/** The statement below a page's text, in the language of that text; null on pages that show none. */
export function statementOf(
  context: SiteContext,
  version: Version,
): { readonly headings: PageProps['headings']; readonly body: Html } | null {
  const { graph, i18n } = context
  const { site, locale } = version.page
  const stated = graph.statements.get(site)
  if (sharedFields(graph, version).accessibilityStatement !== true || stated === undefined) return null
  const props = {
    i18n,
    locale,
    ids: statementIds,
    statement: {
      ...stated,
      ...aboutSite(context, version),
      method: { ...stated.method, text: localized(stated.method.text, locale) },
      failures: stated.failures.map((failure) => shownFailure(failure, locale)),
      contacts: shownContacts(graph, stated.feedback, locale, i18n),
      supervision,
    },
  }
  return { headings: statementHeadings(props), body: renderAccessibilityStatement(props) }
}

/** Whose text it is decides which site it is about: a page of the other site may be shown here. */
function aboutSite({ graph, project }: SiteContext, version: Version): Pick<Shown, 'actor' | 'service'> {
  const { site: id, locale } = version.page
  const site = project.sites.find((known) => known.id === id)
  if (site === undefined) throw new Error(`The project has no site "${id}"`)
  const { host } = new URL(site.origin)
  const start = graph.nodes.get(pageId(`${id}/`))?.versions.get(version.locale)
  return {
    actor: { text: localized(site.owner.name, locale) },
    service: {
      name: { text: localized(site.name, locale) },
      href: start && hrefFrom(graph, version, start),
      address: host + site.basePath.replace(/^\/$/, ''),
    },
  }
}

function shownFailure(
  { text, reason, explanation, clauses = [] }: AccessibilityStatement['failures'][number],
  locale: Locale,
): Shown['failures'][number] {
  return {
    text: localized(text, locale),
    reason,
    explanation: explanation && localized(explanation, locale),
    clauses,
  }
}
