import { childVersions, localeRoot, nodeOf, shownIn, titleOf, type Version } from '@kakehashi/content'
import { type Html, html, raw } from '@kakehashi/html'
import type { I18n, Locale } from '@kakehashi/i18n'
import { type PageTree, renderDocument, renderSearchPage } from '@kakehashi/theme'
import type { SiteContext } from '../render-site.ts'
import { localized } from '../site-settings.ts'
import { frameOf } from './frame.ts'
import type { Drawing } from './page.ts'
import { renderPlainHead } from './plain-head.ts'
import { searchSettings } from './search-settings.ts'
import { startOf } from './start-page.ts'

/** The address of a site's search page. */
export function searchUrl(site: SiteContext['site'], locale: Locale, i18n: I18n): string {
  return `${localeRoot(site, locale)}${i18n.facts(locale).searchPath}/`
}

/** The whole HTML of the search page; search engines leave it out. */
export function renderSearch(drawing: Drawing, locale: Locale): string {
  const { i18n, site } = drawing
  const title = `${i18n.t(locale, 'search.title')} – ${localized(site.name, locale)}`
  const frame = frameOf(drawing, locale, null)
  const body = renderSearchPage({
    ...frame,
    searchHref: undefined,
    languages: site.locales.map((other) => ({
      state: other === locale ? 'current' : 'translated',
      locale: other,
      href: encodeURI(searchUrl(site, other, i18n)),
    })),
    href: encodeURI(searchUrl(site, locale, i18n)),
    pages: allPages(drawing, locale),
    settings: scriptJson(searchSettings(drawing, locale)),
    script: html`<script type="module" src="${drawing.searchScript}"></script>`,
  })
  const head = renderPlainHead({ ...drawing, title })
  return String(renderDocument({ locale, direction: i18n.facts(locale).direction, head, body }))
}

/** The start page first, then every page below it in the order of the navigation. */
function allPages({ graph, site, i18n }: SiteContext, locale: Locale): readonly PageTree[] {
  const start = startOf(site)
  const version = graph.nodes.has(start) ? nodeOf(graph, start).versions.get(locale) : undefined
  if (version === undefined) return []
  const below = childVersions(graph, start, locale, i18n).map(tree)
  return [{ ...tree(version), children: [] }, ...below]

  function tree(page: Version): PageTree {
    return {
      title: titleOf(page),
      href: encodeURI(page.url),
      lang: shownIn(page, locale) ?? undefined,
      children: page.id === start ? [] : childVersions(graph, page.id, locale, i18n).map(tree),
    }
  }
}

/** JSON inside a script element: `<` is escaped, so that nothing in it can end the element (HTML, 4.12.1.3). */
function scriptJson(value: unknown): Html {
  return raw(JSON.stringify(value).replaceAll('<', '\\u003c'))
}
