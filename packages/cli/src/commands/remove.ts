import {
  absoluteUrl,
  type LoadedFiles,
  loadFiles,
  type Plan,
  planRemoval,
  references,
} from '@kakehashi/content'
import { editorLocale, i18n, type Locale } from '@kakehashi/i18n'
import { ConfigurationError, contentOptions, openProject, type Project } from '@kakehashi/site'
import { Command } from 'commander'
import { isYes, terminalAsk } from '../ask.ts'
import { carryOut } from '../carry-out.ts'
import { contentName, shownName } from '../content-name.ts'
import type { ExitCode } from '../exit-code.ts'
import { parseLocale } from '../parse-locale.ts'

type Options = {
  readonly locale?: Locale
  readonly redirectTo?: string
  readonly yes?: true
  readonly dryRun?: boolean
}

/** `kakehashi remove`: a page in all languages, or one translation of it, unless something leads there. */
export function removeCommand(finish: (code: ExitCode) => void): Command {
  return new Command('remove')
    .description('Removes a page in all languages, or one translation of it.')
    .argument('<page>', 'a page, such as malmo/avtal, or a translation, such as malmo/avtal.ja.md')
    .option('--locale <tag>', 'remove only the translation in this language', parseLocale)
    .option('--redirect-to <page>', 'let links and addresses lead to this page instead')
    .option('--yes', 'do not ask')
    .option('--dry-run', 'only say what would be written')
    .action(async (page: string, { redirectTo, yes, dryRun = false, ...options }: Options) => {
      const locale = editorLocale(process.env)
      const ask = terminalAsk()
      if (!yes && !dryRun && ask === null) throw new ConfigurationError(i18n.t(locale, 'cli.needsYes'))
      const project = await openProject(process.cwd(), process.env)
      const loaded = await loadFiles(contentOptions(project))
      const plan = planRemoval(loaded, contentName(project, page), {
        locale: options.locale ?? null,
        redirectTo: redirectTo === undefined ? null : contentName(project, redirectTo),
      })
      const confirm = async () => {
        tellConsequences(project, loaded, plan, locale)
        return yes || isYes((await ask?.(i18n.t(locale, 'cli.confirmRemoval'))) ?? null)
      }
      finish(await carryOut(project, loaded, plan, { dryRun, locale, confirm }))
    })
}

/** The addresses that are gone then, and the pictures and documents that nothing shows any more. */
function tellConsequences(project: Project, loaded: LoadedFiles, plan: Plan, locale: Locale): void {
  if (plan.kind !== 'planned') return
  const { edit, relocation } = plan
  for (const [id, successor] of relocation.successors)
    for (const version of loaded.published.nodes.get(id)?.versions.values() ?? []) {
      const site = loaded.published.sites.get(version.site)
      if (successor === null && site !== undefined)
        console.error(i18n.t(locale, 'cli.goneAddress', { address: absoluteUrl(site, version.url) }))
    }
  const users = Map.groupBy(
    references(loaded).filter(({ leadsTo }) => leadsTo.kind === 'file'),
    ({ leadsTo }) => (leadsTo.kind === 'file' ? leadsTo.path : ''),
  )
  for (const [path, found] of users)
    if (found.every(({ source }) => edit.deletions.includes(source.path)))
      console.error(i18n.t(locale, 'cli.unusedFile', { file: shownName(project, path) }))
}
