import type { Graph, Version } from '@kakehashi/content'
import type { I18n, Locale } from '@kakehashi/i18n'
import type { Problem } from '@kakehashi/problems'
import type { Output } from '../eleventy.ts'
import type { Project, ProjectSite } from '../project.ts'
import type { SiteFiles } from '../render-site.ts'

/** What the preview of a site knows after a save. */
export type PreviewState = {
  readonly project: Project
  readonly site: ProjectSite
  readonly i18n: I18n
  /** The editor's language. */
  readonly locale: Locale
  readonly graph: Graph
  /** Of all sites. */
  readonly problems: readonly Problem[]
  readonly files: SiteFiles
  /** What the site's files are drawn by, by their paths from the base path: `en/hub/index.html`. */
  readonly outputs: ReadonlyMap<string, Output>
  /** The site's pages by their paths from its base path: `en/hub/`. */
  readonly versions: ReadonlyMap<string, Version>
}
