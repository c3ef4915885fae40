import {
  type ContentEdit,
  completeEdit,
  type Impossible,
  type LoadedFiles,
  type Plan,
  pageIdOfPath,
  type Relocation,
  writeEdit,
} from '@kakehashi/content'
import { i18n, type Locale } from '@kakehashi/i18n'
import { ConfigurationError, contentOptions, type Project } from '@kakehashi/site'
import { recordChanges } from '@kakehashi/translation'
import { type ExitCode, exitCode } from './exit-code.ts'
import { printEdit } from './print-edit.ts'
import { reportProblems } from './report-problems.ts'

export type CarryOutOptions = {
  readonly dryRun: boolean
  readonly locale: Locale
  /** Asked when all is known and nothing is written. */
  readonly confirm?: () => Promise<boolean>
  /** What to do next, told when all is written. */
  readonly next?: string
}

/**
 * Carries a plan out, or tells why it cannot be: each change is printed, and nothing is written unless all can be.
 * @throws {ConfigurationError} where something was named that is not there, or is there already.
 */
export async function carryOut(
  project: Project,
  loaded: LoadedFiles,
  plan: Plan,
  { dryRun, locale, confirm = async () => true, next }: CarryOutOptions,
): Promise<ExitCode> {
  const proven = await provenEdit(project, loaded, plan, locale)
  if (proven === null) return exitCode.contentProblems
  const edit = { ...proven, changes: [...proven.changes, ...recordChanges(loaded, proven)] }
  const isNothing = edit.changes.length + edit.moves.size + edit.creations.size + edit.deletions.length === 0
  printEdit(project, edit)
  if (isNothing) console.error(i18n.t(locale, 'cli.nothingToDo'))
  else if (dryRun) console.error(i18n.t(locale, 'cli.dryRun'))
  else if (await confirm()) {
    await writeEdit(project.contentDir, edit)
    if (plan.kind === 'planned') tellFooters(project, plan.relocation, edit, locale)
    if (next !== undefined) console.error(next)
  } else console.error(i18n.t(locale, 'cli.notDone'))
  return exitCode.good
}

/**
 * What a plan comes to; null where the content would then have errors, or where something leads to what is to go: that is told.
 * @throws {ConfigurationError} as above.
 */
export async function provenEdit(
  project: Project,
  loaded: LoadedFiles,
  plan: Plan,
  locale: Locale,
): Promise<ContentEdit | null> {
  refuseImpossible(project, plan, locale)
  if (plan.kind === 'linked') tellLinks(plan, locale)
  if (plan.kind !== 'planned') return null
  const complete = await completeEdit(contentOptions(project), loaded, plan.edit, plan.relocation)
  if (complete.kind === 'ready') return complete.edit
  reportProblems(complete.problems, locale)
  console.error(i18n.t(locale, 'cli.refused'))
  return null
}

/** @throws {ConfigurationError} where a plan cannot be carried out. */
export function refuseImpossible({ sites }: Project, plan: Plan, locale: Locale): void {
  if (plan.kind !== 'impossible') return
  const { reason, name } = plan
  const folders = sites.map(({ id }) => `${id}/`).join(', ')
  throw new ConfigurationError(i18n.t(locale, reasons[reason], { name, sites: folders }))
}

const reasons = {
  'no-page': 'cli.noPageAt',
  'no-site': 'cli.noFolderAt',
  'no-translation': 'cli.noFileIn',
  exists: 'cli.exists',
  'start-page': 'cli.startPage',
  'inside-itself': 'cli.insideItself',
  'is-source': 'cli.isSource',
} as const satisfies Record<Impossible, string>

function tellLinks({ references }: Extract<Plan, { kind: 'linked' }>, locale: Locale): void {
  const mirrors = references.filter(({ kind }) => kind === 'mirror')
  const shown = mirrors.length > 0 ? mirrors : references
  console.error(i18n.t(locale, mirrors.length > 0 ? 'cli.mirrored' : 'cli.linked'))
  for (const { source, position, written } of shown)
    console.error(`  ${source.file}:${position.line}:${position.column}  ${written}`)
  if (mirrors.length === 0) console.error(i18n.t(locale, 'cli.linkedAdvice'))
}

/** A site's own configuration is not content; a page that it names there is told. */
function tellFooters(
  { sites }: Project,
  { pages, successors }: Relocation,
  { moves }: ContentEdit,
  locale: Locale,
): void {
  for (const { id, footer } of sites)
    for (const name of footer) {
      const page = pageIdOfPath(`${id}/${name}`)
      const file = `sites/${id}/site.ts`
      const now = pages.get(page)
      if (successors.has(page)) console.error(i18n.t(locale, 'cli.footerRemoved', { file, name }))
      if (now === undefined) continue
      const path = [...moves].find(
        ([from]) => pageIdOfPath(from.replace(/\.[^./]+\.md$/, '.md')) === page,
      )?.[1]
      const shown = (path ?? now).replace(/\.[^./]+\.md$/, '.md')
      if (shown.startsWith(`${id}/`))
        console.error(i18n.t(locale, 'cli.footerMoved', { file, name, now: shown.slice(id.length + 1) }))
      else console.error(i18n.t(locale, 'cli.footerRemoved', { file, name }))
    }
}
