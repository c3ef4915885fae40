import type { Graph } from '@kakehashi/content'
import { i18n, type Locale } from '@kakehashi/i18n'
import { countProblems } from '@kakehashi/problems'
import type { Manifest } from '@kakehashi/release'
import type { ProjectSite } from '@kakehashi/site'
import type { LastBuild } from './last-build.ts'

/** How many pages each language of a site has: `sv 12 pages, en 12 pages (2 of them in another language)`. */
export function countPages({ nodes }: Graph, site: ProjectSite, locale: Locale): string {
  const versions = [...nodes.values()]
    .filter((node) => node.site === site.id)
    .flatMap((node) => [...node.versions.values()])
  const pages = site.locales.map((tag) => {
    const own = versions.filter((version) => version.locale === tag)
    const fallbacks = own.filter((version) => version.kind === 'fallback').length
    const count = i18n.t(locale, 'cli.pages', { count: own.length })
    const untranslated = fallbacks === 0 ? '' : ` (${i18n.t(locale, 'cli.fallbacks', { count: fallbacks })})`
    return `${tag} ${count}${untranslated}`
  })
  return pages.join(', ')
}

/** A line for a site: the pages of each language, the files and bytes without compressed copies. */
export function siteSummary(site: ProjectSite, pages: string, manifest: Manifest, locale: Locale): string {
  const originals = manifest.filter((entry) => entry.encoder === undefined)
  const bytes = originals.reduce((sum, entry) => sum + entry.size, 0)
  const files = i18n.t(locale, 'cli.files', { count: originals.length })
  return `${site.id}: ${pages}; ${files}, ${i18n.formatBytes(locale, bytes)}`
}

/** Prints what was built, the problems and the time since a moment of `performance.now()`. */
export function printSummary(
  { summary, problems }: Pick<LastBuild, 'problems' | 'summary'>,
  began: number,
  locale: Locale,
): void {
  for (const line of summary) console.error(line)
  const { error, warning } = countProblems(problems)
  const counts = [
    i18n.t(locale, 'cli.errors', { count: error }),
    i18n.t(locale, 'cli.warnings', { count: warning }),
  ]
  const seconds = i18n.formatNumber(locale, Math.round((performance.now() - began) / 100) / 10)
  console.error(`${counts.join(', ')}; ${i18n.t(locale, 'cli.seconds', { seconds })}`)
}
