import {
  ancestors,
  listPageUrl,
  localeRoot,
  type NavigationItem,
  navigationBelow,
  nodeOf,
  pageIdOfPath,
  shownIn,
  titleOf,
  type Version,
} from '@kakehashi/content'
import { raw } from '@kakehashi/html'
import type { Locale } from '@kakehashi/i18n'
import type { FrameProps, NavigationItem as NavigationLink } from '@kakehashi/theme'
import { listPageAt, longestList } from '../outputs/list-pages.ts'
import type { SiteContext } from '../render-site.ts'
import { localized } from '../site-settings.ts'
import { searchUrl } from './search-page.ts'
import { startOf } from './start-page.ts'

/**
 * What stands around the text of a page; `version` is null on pages outside the graph. `number` is that of the page on
 * which the list of a section goes on, 1 for the section's own.
 */
export function frameOf(
  context: SiteContext,
  locale: Locale,
  version: Version | null,
  number = 1,
): FrameProps {
  const { graph, site, i18n } = context
  const path =
    version === null ? [] : [...ancestors(graph, nodeOf(graph, version.id)).map(({ id }) => id), version.id]
  const start = startOf(site)
  const navigation = graph.nodes.has(start) ? navigationBelow(graph, start, locale, i18n) : []
  return {
    i18n,
    locale,
    site: {
      name: { text: localized(site.name, locale) },
      href: encodeURI(localeRoot(site, locale)),
      owner: ownerOf(site, locale),
      tagline: { text: localized(site.tagline, locale) },
      mark: site.icon === null ? undefined : raw(site.icon),
    },
    searchHref: encodeURI(searchUrl(site, locale, i18n)),
    languages: site.locales.map((other) => languageLink(context, locale, other, version, number)),
    navigation: navigation.map((item) => navigationLink(item, path, number === 1)),
    breadcrumbs: [
      ...path.flatMap((id) => {
        const step = nodeOf(graph, id).versions.get(locale)
        return step === undefined ? [] : [crumb(step, step.page.frontMatter.navTitle ?? titleOf(step))]
      }),
      ...(version === null || number === 1 ? [] : [listCrumb(context, version, number)]),
    ],
    footerLinks: footerLinks(context, locale),
  }
}

/** The owner's name, where the site's own name does not say it. */
function ownerOf({ name, owner }: SiteContext['site'], locale: Locale): FrameProps['site']['owner'] {
  const text = localized(owner.name, locale)
  return text === localized(name, locale) ? undefined : { text }
}

function navigationLink(item: NavigationItem, path: readonly string[], isOwnPage: boolean): NavigationLink {
  const isLast = path.at(-1) === item.id
  const current = isLast && isOwnPage ? 'page' : path.includes(item.id) ? 'section' : null
  const children = current === null ? [] : shownChildren(item, path)
  return {
    ...crumb(item.version, item.label),
    current,
    children: children.map((child) => navigationLink(child, path, isOwnPage)),
  }
}

/** The pages below one that is open in the navigation; of more than its own page lists, only the way to the one being read. */
function shownChildren({ children }: NavigationItem, path: readonly string[]): NavigationItem['children'] {
  return children.length > longestList ? children.filter(({ id }) => path.includes(id)) : children
}

function crumb(version: Version, label: string): FrameProps['breadcrumbs'][number] {
  return { label, href: encodeURI(version.url), lang: shownIn(version, version.locale) ?? undefined }
}

function listCrumb(
  { i18n }: SiteContext,
  { url, locale }: Version,
  number: number,
): FrameProps['breadcrumbs'][number] {
  const label = i18n.t(locale, 'pagination.page', { number: i18n.formatNumber(locale, number) })
  return { label, href: encodeURI(listPageUrl(url, number)) }
}

function languageLink(
  { graph, site, i18n }: SiteContext,
  locale: Locale,
  other: Locale,
  version: Version | null,
  number: number,
): FrameProps['languages'][number] {
  if (version === null) {
    const href = encodeURI(localeRoot(site, other))
    return { state: other === locale ? 'current' : 'translated', locale: other, href }
  }
  const target = nodeOf(graph, version.id).versions.get(other)
  if (target === undefined) return { state: 'absent', locale: other }
  const href = encodeURI(listPageAt(graph, target, number, i18n) ?? target.url)
  if (other === locale) return { state: 'current', locale: other, href }
  if (target.kind === 'translated') return { state: 'translated', locale: other, href }
  return { state: 'fallback', locale: other, href, textLocale: target.page.locale }
}

function footerLinks({ graph, site }: SiteContext, locale: Locale): FrameProps['footerLinks'] {
  return site.footer.flatMap((path) => {
    const version = graph.nodes.get(pageIdOfPath(`${site.id}/${path}`))?.versions.get(locale)
    return version === undefined
      ? []
      : [crumb(version, version.page.frontMatter.navTitle ?? titleOf(version))]
  })
}
