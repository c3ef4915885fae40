import { nodeOf, type Version } from '@kakehashi/content'
import { type PreviewBarProps, renderPreviewBar, renderProblemOverlay } from '@kakehashi/theme/preview'
import { sourceOf } from '@kakehashi/translation'
import { comparedFiles, compareTexts } from './comparison-page.ts'
import { pageProblems } from './page-problems.ts'
import type { PreviewState } from './preview-state.ts'

/** A page's HTML with what the editor is told over and below it; `version` is null for pages outside the graph. */
export function previewPage(
  state: PreviewState,
  page: string,
  { version, isMissing }: PreviewPageProps,
): string {
  const { i18n, locale } = state
  const { own, others, warnings } = pageProblems(state, version)
  const isFaulty = own.length > 0 && (version !== null || isMissing)
  const overlay = isFaulty ? renderProblemOverlay({ i18n, locale, problems: own, isMissing }) : null
  const bar = renderPreviewBar({
    i18n,
    locale,
    errors: isFaulty ? others : [...own, ...others],
    warnings,
    comparisons: version === null ? [] : comparisonsOf(state, version),
  })
  return page
    .replace('<body>', () => (overlay === null ? '<body>' : `<body>\n${overlay}`))
    .replace('</body>', () => (bar === null ? '</body>' : `${bar}\n</body>`))
}

type PreviewPageProps = {
  readonly version: Version | null
  /** Whether the page only says that there is none. */
  readonly isMissing: boolean
}

/** A translation is compared with its source, a source with each translation. */
function comparisonsOf(state: PreviewState, version: Version): PreviewBarProps['comparisons'] {
  const { graph, i18n, locale } = state
  const node = nodeOf(graph, version.id)
  const all = [...node.versions.values()].flatMap((other) => comparedFiles(state, other) ?? [])
  const chosen = version.page === sourceOf(node) ? all : all.filter((files) => files.version === version)
  return chosen.map((files) => ({
    label: i18n.t(locale, 'preview.compare', {
      source: i18n.languageName(locale, files.source.locale),
      translation: i18n.languageName(locale, files.translation.locale),
    }),
    href: `${encodeURI(files.version.url)}?compare`,
    older: compareTexts(state, files).rows.filter(({ status }) => status !== null && status !== 'own').length,
  }))
}
