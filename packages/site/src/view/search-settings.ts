import { nodeOf } from '@kakehashi/content'
import type { I18n, Locale } from '@kakehashi/i18n'
import type { SearchSettings, SearchTexts } from '@kakehashi/search'
import type { SiteContext } from '../render-site.ts'
import { localized } from '../site-settings.ts'

/** What the search page's script is told of the sites and the language. */
export function searchSettings({ graph, site, project, i18n }: SiteContext, locale: Locale): SearchSettings {
  const contact = [...graph.nodes.values()].find(
    (node) => node.site === site.id && nodeOf(graph, node.id).source.frontMatter.kind === 'contact',
  )
  return {
    locale,
    otherLocales: i18n.locales
      .filter((other) => other !== locale)
      .map((other) => ({
        tag: other,
        heading: i18n.t(locale, 'search.resultsIn', { language: i18n.languageName(locale, other) }),
      })),
    bundles: `${site.basePath}pagefind/`,
    site: site.id,
    sites: project.sites.map(({ id, name, origin }) => ({ id, name: localized(name, locale), origin })),
    contactHref: encodeURI(contact?.versions.get(locale)?.url ?? '') || null,
    texts: textsOf(i18n, locale),
  }
}

/** The texts with their placeholders: the script puts the words in. */
function textsOf(i18n: I18n, locale: Locale): SearchTexts {
  const words = '{{words}}'
  return {
    results: i18n.t(locale, 'search.results'),
    working: i18n.t(locale, 'search.working'),
    corrected: i18n.t(locale, 'search.corrected', { words }),
    exactly: i18n.t(locale, 'search.exactly', { words }),
    someWords: i18n.t(locale, 'search.someWords', { words }),
    none: i18n.t(locale, 'search.none', { words }),
    otherLanguages: i18n.t(locale, 'search.otherLanguages', { language: i18n.languageName(locale, locale) }),
    adviceSpelling: i18n.t(locale, 'search.adviceSpelling'),
    adviceWords: i18n.t(locale, 'search.adviceWords'),
    adviceList: i18n.t(locale, 'search.adviceList'),
    adviceContact: i18n.t(locale, 'search.adviceContact'),
    unavailable: i18n.t(locale, 'search.unavailable'),
    again: i18n.t(locale, 'search.again'),
    more: i18n.t(locale, 'search.more'),
    filterSite: i18n.t(locale, 'search.filterSite'),
    filterKind: i18n.t(locale, 'search.filterKind'),
    filterAll: i18n.t(locale, 'search.filterAll'),
    hits: pluralForms(i18n, locale),
    kinds: {
      page: i18n.t(locale, 'search.kindPage'),
      news: i18n.t(locale, 'search.kindNews'),
      event: i18n.t(locale, 'search.kindEvent'),
      contact: i18n.t(locale, 'search.kindContact'),
    },
  }
}

/** The number of hits in words for each plural category of the language, found by a number of that category. */
function pluralForms(i18n: I18n, locale: Locale): SearchTexts['hits'] {
  const rules = new Intl.PluralRules(i18n.facts(locale).format)
  const forms = new Map<Intl.LDMLPluralRule, string>()
  for (let count = 0; count <= 200; count++) {
    const category = rules.select(count)
    if (forms.has(category)) continue
    const text = i18n.t(locale, 'search.hits', { count })
    forms.set(category, text.replace(i18n.formatNumber(locale, count), '{{count}}'))
  }
  return Object.fromEntries(forms)
}
