import { type Directory, type Graph, hrefFrom, nodeOf, type PageNode, type Version } from '@kakehashi/content'
import type { I18n, Locale } from '@kakehashi/i18n'
import type { PageProps } from '@kakehashi/theme'
import { phraseOf } from './phrase-of.ts'

type Shown = NonNullable<PageProps['directory']>
type Name = Shown['members'][number]['sector']
type Group = { readonly sector?: string | undefined; readonly city?: string | undefined }

/** The directory that a page shows: the members it is about, and the site's other pages that list members. */
export function directoryOf(graph: Graph, version: Version, i18n: I18n): Shown | undefined {
  const { site, source } = nodeOf(graph, version.id)
  const group = source.frontMatter.members
  if (group === undefined) return undefined
  const { directory } = graph
  const { locale } = version
  const pages = [...graph.nodes.values()].filter((node) => node.site === site)
  const linkTo = (wanted: Group, label: Name) => {
    const target = pages.find((page) => isPageOf(page, wanted))?.versions.get(locale)
    if (target === undefined) return []
    const count = membersOf(directory, wanted).length
    return [{ label, href: hrefFrom(graph, version, target), count, isCurrent: target.id === version.id }]
  }
  const all = linkTo({}, { text: i18n.t(locale, 'members.all') })
  const sectors = [...directory.sectors.keys()].flatMap((sector) =>
    linkTo({ sector }, nameOf(graph, 'sectors', sector, locale)),
  )
  const cities = [...directory.cities.keys()].flatMap((city) =>
    linkTo({ city }, nameOf(graph, 'cities', city, locale)),
  )
  const filters = [
    { heading: i18n.t(locale, 'members.sector'), groups: [...all, ...sectors] },
    { heading: i18n.t(locale, 'members.city'), groups: cities },
  ]
  return {
    filters: sectors.length + cities.length === 0 ? [] : filters.filter(({ groups }) => groups.length > 0),
    members: membersOf(directory, group).map((member) => shownMember(graph, member, locale)),
    isPart: isPart(group),
  }
}

/** Whether a group leaves out members. */
export function isPart({ sector, city }: Group): boolean {
  return sector !== undefined || city !== undefined
}

function isPageOf({ source, owner }: PageNode, { sector, city }: Group): boolean {
  const group = source.frontMatter.members
  return group !== undefined && owner === null && group.sector === sector && group.city === city
}

function membersOf({ members }: Directory, { sector, city }: Group): Directory['members'] {
  return members.filter(
    (member) => (sector ?? member.sector) === member.sector && (city === undefined || city === member.city),
  )
}

function shownMember(
  graph: Graph,
  { name, language, translations, sector, city }: Directory['members'][number],
  locale: Locale,
): Shown['members'][number] {
  const translated = translations[locale]
  const own = { text: name, lang: language }
  return {
    name: translated === undefined ? own : { text: translated },
    ownName: translated === undefined ? undefined : own,
    sector: nameOf(graph, 'sectors', sector, locale),
    city: city === undefined ? undefined : nameOf(graph, 'cities', city, locale),
  }
}

/** The name of a sector or city; its key where it has a name in no language. */
function nameOf(graph: Graph, group: 'sectors' | 'cities', key: string, locale: Locale): Name {
  return phraseOf(graph, graph.directory[group].get(key) ?? {}, locale) ?? { text: key }
}
