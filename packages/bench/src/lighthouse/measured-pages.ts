import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { i18n } from '@kakehashi/i18n'
import type { Project, ProjectSite } from '@kakehashi/site'

/** A page by its kind and its path below the site's base path, encoded. */
export type MeasuredPage = {
  readonly kind: string
  readonly site: string
  readonly locale: string
  readonly path: string
}

/** One page of each kind by its path in the site's first language; the others are found by hreflang. */
const kinds = [
  { kind: 'start', site: 'malmo', path: '' },
  { kind: 'article', site: 'malmo', path: 'avtal/' },
  { kind: 'start', site: 'association', path: '' },
  { kind: 'article', site: 'association', path: 'bli-medlem/' },
  { kind: 'directory', site: 'association', path: 'medlemmar/' },
  { kind: 'event', site: 'association', path: 'evenemang/sensorteknik-2026/' },
] as const

/** The pages to measure, of every kind and in every language. Throws where a page has no version in one of them. */
export async function measuredPages({ sites }: Project): Promise<readonly MeasuredPage[]> {
  const pages: MeasuredPage[] = []
  for (const { kind, site: id, path } of kinds) {
    const site = sites.find((each) => each.id === id)
    if (site === undefined) throw new Error(`There is no site "${id}".`)
    const html = await readFile(join(site.distDir, path, 'index.html'), 'utf8')
    for (const locale of site.locales)
      pages.push({ kind, site: id, locale, path: alternate(html, locale, site) })
  }
  return [...pages, ...sites.flatMap(searchPages)]
}

function alternate(html: string, locale: string, { origin, basePath }: ProjectSite): string {
  const [, href] = new RegExp(`hreflang="${locale}" href="([^"]+)"`).exec(html) ?? []
  const { pathname } = new URL(href ?? '', origin)
  if (href === undefined || !pathname.startsWith(basePath)) throw new Error(`No page in ${locale}.`)
  return pathname.slice(basePath.length)
}

function searchPages({ id, locales }: ProjectSite): readonly MeasuredPage[] {
  return locales.map((locale) => {
    const prefix = locale === locales[0] ? '' : `${locale}/`
    return { kind: 'search', site: id, locale, path: `${prefix}${i18n.facts(locale).searchPath}/` }
  })
}
