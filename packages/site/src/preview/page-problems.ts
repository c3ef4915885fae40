import { relative, resolve } from 'node:path'
import { pageIdOfPath, type Version } from '@kakehashi/content'
import type { Problem } from '@kakehashi/problems'
import type { ShownProblem } from '@kakehashi/theme/preview'
import type { PreviewState } from './preview-state.ts'

/** The problems that a page of the preview tells of. */
export type PageProblems = {
  /** Errors in the files that the page is made of. */
  readonly own: readonly ShownProblem[]
  /** Errors elsewhere on the site and in what all sites share. */
  readonly others: readonly ShownProblem[]
  readonly warnings: readonly ShownProblem[]
}

/** What to tell on a page; where there is no page at an address, every error may be the reason. */
export function pageProblems(state: PreviewState, version: Version | null): PageProblems {
  const found = state.problems
    .map((problem) => ({ problem, path: contentPathOf(state, problem) }))
    .filter(({ path }) => !isOfAnotherSite(state, path))
  const errors = found.filter(({ problem }) => problem.severity === 'error')
  const isOwn = ({ path }: { readonly path: string }) => version === null || isMadeOf(state, version, path)
  const shown = (list: typeof found) => list.map(({ problem }) => shownProblem(state, problem))
  return {
    own: shown(errors.filter(isOwn)),
    others: shown(errors.filter((item) => !isOwn(item))),
    warnings: shown(found.filter(({ problem }) => problem.severity === 'warning')),
  }
}

/** Whether a file of the content folder is the source or the text of a page, also where its errors kept it out of the graph. */
export function isMadeOf({ graph, i18n }: PreviewState, version: Version, path: string): boolean {
  const node = graph.nodes.get(version.id)
  if ([version.page, node?.source].some((page) => page?.source.path === path)) return true
  const locale = i18n.locales.find((known) => path.endsWith(`.${known}.md`))
  if (locale === undefined) return false
  const isOfPage = pageIdOfPath(path.replace(`.${locale}.md`, '.md')) === version.id
  return isOfPage && (locale === version.locale || locale === node?.source.locale)
}

function contentPathOf({ project }: PreviewState, { place }: Problem): string {
  return relative(project.contentDir, resolve(project.rootDir, place.file)).replaceAll('\\', '/')
}

function isOfAnotherSite({ project, site }: PreviewState, path: string): boolean {
  const [folder] = path.split('/')
  return project.sites.some(({ id }) => id === folder && id !== site.id)
}

function shownProblem({ i18n, locale }: PreviewState, problem: Problem): ShownProblem {
  const { place, code, frame } = problem
  return {
    place: `${place.file}:${place.line}:${place.column}`,
    code,
    ...i18n.problemWriter(locale)(problem),
    frame,
  }
}
