import type { Graph, SiteId } from '@kakehashi/content'
import { i18n, type Locale } from '@kakehashi/i18n'
import { countProblems, type Problem } from '@kakehashi/problems'
import type { Manifest } from '@kakehashi/release'
import type { ProjectSite } from '@kakehashi/site'

export type BuildResult = {
  readonly graph: Graph
  readonly problems: readonly Problem[]
  readonly sites: readonly ProjectSite[]
  readonly manifests: ReadonlyMap<SiteId, Manifest>
  readonly milliseconds: number
}

/** Prints the pages of each site and language, the files and bytes without compressed copies, the problems and the time. */
export function printSummary(result: BuildResult, locale: Locale): void {
  for (const site of result.sites) {
    const versions = [...result.graph.nodes.values()]
      .filter((node) => node.site === site.id)
      .flatMap((node) => [...node.versions.values()])
    const pages = site.locales.map((tag) => {
      const own = versions.filter((version) => version.locale === tag)
      const fallbacks = own.filter((version) => version.kind === 'fallback').length
      const count = i18n.t(locale, 'cli.pages', { count: own.length })
      const untranslated =
        fallbacks === 0 ? '' : ` (${i18n.t(locale, 'cli.fallbacks', { count: fallbacks })})`
      return `${tag} ${count}${untranslated}`
    })
    const originals = (result.manifests.get(site.id) ?? []).filter((entry) => entry.encoder === undefined)
    const bytes = originals.reduce((sum, entry) => sum + entry.size, 0)
    const files = i18n.t(locale, 'cli.files', { count: originals.length })
    console.error(`${site.id}: ${pages.join(', ')}; ${files}, ${i18n.formatBytes(locale, bytes)}`)
  }
  const { error, warning } = countProblems(result.problems)
  const counts = [
    i18n.t(locale, 'cli.errors', { count: error }),
    i18n.t(locale, 'cli.warnings', { count: warning }),
  ]
  const seconds = i18n.formatNumber(locale, Math.round(result.milliseconds / 100) / 10)
  console.error(`${counts.join(', ')}; ${i18n.t(locale, 'cli.seconds', { seconds })}`)
}
