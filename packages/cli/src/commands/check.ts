import { i18n } from '@kakehashi/i18n'
import { hasErrors, printJson } from '@kakehashi/problems'
import { loadProject, openProject } from '@kakehashi/site'
import { Command } from 'commander'
import { editorLanguage } from '../editor-language.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { reportProblems } from '../report-problems.ts'

/** `kakehashi check`: every problem of the content, without building. */
export function checkCommand(finish: (code: ExitCode) => void): Command {
  return new Command('check')
    .description('Finds every mistake in the content, without building.')
    .option('--json', 'print the problems as JSON, in English')
    .option('--locale <tag>', 'the language of the messages; the default is that of your system')
    .action(async (options: { readonly json?: true; readonly locale?: string }) => {
      const locale = editorLanguage(options.locale)
      const project = await openProject(process.cwd(), process.env)
      const { problems } = await loadProject(project)
      if (options.json) console.log(printJson(problems, i18n.problemWriter(editorLanguage('en'))))
      else reportProblems(problems, locale)
      finish(hasErrors(problems) ? exitCode.contentProblems : exitCode.good)
    })
}
