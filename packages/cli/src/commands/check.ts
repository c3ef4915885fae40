import type { Graph } from '@kakehashi/content'
import { editorLocale, i18n, type Locale, locale as localeOf } from '@kakehashi/i18n'
import {
  checkLanguage,
  findLanguageTools,
  installLanguageTools,
  loadLanguageTools,
  readWordList,
} from '@kakehashi/language'
import { hasErrors, type Problem, type ProblemCode, printJson, sortProblems } from '@kakehashi/problems'
import { ConfigurationError, loadProject, openProject, type Project } from '@kakehashi/site'
import { Command } from 'commander'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { parseLocale } from '../parse-locale.ts'
import { parseProblemCode } from '../parse-problem-code.ts'
import { reportProblems } from '../report-problems.ts'

type Options = {
  readonly json?: true
  readonly locale?: Locale
  readonly language?: true
  readonly install?: true
  readonly failOn?: readonly ProblemCode[]
}

/** `kakehashi check`: every problem of the content, without building. */
export function checkCommand(finish: (code: ExitCode) => void): Command {
  return new Command('check')
    .description('Finds every mistake in the content, without building.')
    .option('--json', 'print the problems as JSON, in English')
    .option('--locale <tag>', 'the language of the messages; the default is that of your system', parseLocale)
    .option('--language', 'look at spelling, sentences and style too, with tools that --install brings')
    .option('--install', 'install the tools for --language first, once')
    .option(
      '--fail-on <code>',
      'end as for an error where a problem has this code; may be repeated',
      parseProblemCode,
    )
    .action(async (options: Options) => {
      const { json, locale = editorLocale(process.env), failOn = [], language, install } = options
      const project = await openProject(process.cwd(), process.env)
      if (install) installLanguageTools(project.rootDir)
      const tools = language || install ? toolsOf(project, locale) : null
      const { graph, problems: found } = await loadProject(project)
      const problems =
        tools === null ? found : sortProblems([...found, ...(await ofLanguage(graph, project, tools))])
      if (json) console.log(printJson(problems, i18n.problemWriter(localeOf('en'))))
      else reportProblems(problems, locale)
      const isEmpty = graph.nodes.size === 0
      if (isEmpty && !hasErrors(problems))
        console.error(i18n.t(locale, 'cli.noPages', { folder: project.contentDir }))
      const fails = isEmpty || hasErrors(problems) || problems.some(({ code }) => failOn.includes(code))
      finish(fails ? exitCode.contentProblems : exitCode.good)
    })
}

/** @throws where they are not installed. */
function toolsOf({ rootDir }: Project, locale: Locale): string {
  const folder = findLanguageTools(rootDir)
  if (folder === null) throw new ConfigurationError(i18n.t(locale, 'cli.noLanguageTools'))
  return folder
}

async function ofLanguage(graph: Graph, { contentDir }: Project, tools: string): Promise<readonly Problem[]> {
  const words = await readWordList(contentDir)
  return checkLanguage(graph, i18n, await loadLanguageTools(tools, words))
}
