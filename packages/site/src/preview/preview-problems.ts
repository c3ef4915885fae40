import { relative, resolve, sep } from 'node:path'
import { editorLocale, i18n } from '@kakehashi/i18n'
import { hasErrors, type Problem, printTerminal } from '@kakehashi/problems'
import type { Project, ProjectSite } from '../project.ts'

/** A printer for the preview of a site: after each save it tells what is new. */
export function previewProblems(project: Project, site: ProjectSite): (problems: readonly Problem[]) => void {
  const locale = editorLocale(process.env)
  const print = (problems: readonly Problem[]) => printTerminal(problems, i18n.problemWriter(locale))
  let told = new Set<string>()
  return (problems) => {
    const own = problems.filter((item) => item.severity !== 'notice' && toldBy(item, project) === site.id)
    const fresh = own.filter((item) => !told.has(print([item])))
    if (fresh.length > 0) console.error(`\n${print(fresh)}\n`)
    if (hasErrors(fresh)) console.error(`${i18n.t(locale, 'cli.lastGood')}\n`)
    told = new Set(own.map((item) => print([item])))
  }
}

/** The site whose preview speaks of a problem, so that each is told once: its own, or of what all share the first. */
function toldBy({ place }: Problem, { rootDir, contentDir, sites }: Project): string | undefined {
  const [folder] = relative(contentDir, resolve(rootDir, place.file)).split(sep)
  return (sites.find(({ id }) => id === folder) ?? sites[0])?.id
}
