import { editorLocale, i18n, type Locale, locale as localeOf } from '@kakehashi/i18n'
import { hasErrors, type ProblemCode, printJson } from '@kakehashi/problems'
import { loadProject, openProject } from '@kakehashi/site'
import { Command } from 'commander'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { parseLocale } from '../parse-locale.ts'
import { parseProblemCode } from '../parse-problem-code.ts'
import { reportProblems } from '../report-problems.ts'

type Options = {
  readonly json?: true
  readonly locale?: Locale
  readonly failOn?: readonly ProblemCode[]
}

/** `kakehashi check`: every problem of the content, without building. */
export function checkCommand(finish: (code: ExitCode) => void): Command {
  return new Command('check')
    .description('Finds every mistake in the content, without building.')
    .option('--json', 'print the problems as JSON, in English')
    .option('--locale <tag>', 'the language of the messages; the default is that of your system', parseLocale)
    .option(
      '--fail-on <code>',
      'end as for an error where a problem has this code; may be repeated',
      parseProblemCode,
    )
    .action(async ({ json, locale = editorLocale(process.env), failOn = [] }: Options) => {
      const project = await openProject(process.cwd(), process.env)
      const { graph, problems } = await loadProject(project)
      if (json) console.log(printJson(problems, i18n.problemWriter(localeOf('en'))))
      else reportProblems(problems, locale)
      const isEmpty = graph.nodes.size === 0
      if (isEmpty && !hasErrors(problems))
        console.error(i18n.t(locale, 'cli.noPages', { folder: project.contentDir }))
      const fails = isEmpty || hasErrors(problems) || problems.some(({ code }) => failOn.includes(code))
      finish(fails ? exitCode.contentProblems : exitCode.good)
    })
}
