import { type Graph, loadContent } from '@kakehashi/content'
import { editorLocale, i18n, type Locale, locale as localeOf } from '@kakehashi/i18n'
import { hasErrors } from '@kakehashi/problems'
import { contentOptions, openProject, type Project } from '@kakehashi/site'
import { type PageStatus, translationStatus } from '@kakehashi/translation'
import { Command } from 'commander'
import { compareContent, formerNames } from '../changes/compare-content.ts'
import { withEarlierContent } from '../changes/earlier-content.ts'
import { newlyStale } from '../changes/newly-stale.ts'
import { compareOtherFiles } from '../changes/other-files.ts'
import { type ContentChanges, printChanges } from '../changes/print-changes.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { parseLocale } from '../parse-locale.ts'

type Options = {
  readonly since: string
  readonly json?: true
  readonly locale?: Locale
}

/** `kakehashi changes`: what the content has otherwise than before, for those who review it. */
export function changesCommand(finish: (code: ExitCode) => void): Command {
  return new Command('changes')
    .description(
      'Lists the pages that have changed and the translations that this leaves behind, as markdown.',
    )
    .option('--since <state>', 'a commit or branch of git, or a folder of content', 'HEAD')
    .option('--json', 'print it as JSON, in English')
    .option('--locale <tag>', 'the language of the messages; the default is that of your system', parseLocale)
    .action(async ({ since, json, locale = editorLocale(process.env) }: Options) => {
      const project = await openProject(process.cwd(), process.env)
      const shown = json ? localeOf('en') : locale
      const unknown = i18n.t(locale, 'cli.unknownState', { since })
      const after = await loadState(project)
      const changes = await withEarlierContent(project.contentDir, since, unknown, async (contentDir) =>
        compareStates(
          { ...(await loadState({ ...project, contentDir })), contentDir },
          { ...after, contentDir: project.contentDir },
          shown,
        ),
      )
      console.log(json ? printJson(changes) : printChanges(changes, locale))
      if (after.hasErrors) console.error(i18n.t(locale, 'cli.uncertainChanges'))
      finish(after.hasErrors ? exitCode.contentProblems : exitCode.good)
    })
}

type State = { readonly graph: Graph; readonly statuses: readonly PageStatus[]; readonly hasErrors: boolean }

async function loadState(project: Project): Promise<State> {
  const { graph, problems } = await loadContent({ ...contentOptions(project), withUnpublished: true })
  const { pages } = await translationStatus(graph)
  return { graph, statuses: pages, hasErrors: hasErrors(problems) }
}

type StateIn = State & { readonly contentDir: string }

async function compareStates(before: StateIn, after: StateIn, locale: Locale): Promise<ContentChanges> {
  const names = formerNames(before.graph, after.graph)
  return {
    pages: compareContent(before.graph, after.graph, locale),
    stale: newlyStale(before.statuses, after.statuses, names),
    files: await compareOtherFiles(before.contentDir, after.contentDir),
  }
}

function printJson({ pages, stale, files }: ContentChanges): string {
  const translations = stale.map(({ page, locale, file, state, blocks }) => ({
    page,
    locale,
    file,
    state,
    blocks,
  }))
  return JSON.stringify({ pages, stale: translations, files }, null, 2)
}
