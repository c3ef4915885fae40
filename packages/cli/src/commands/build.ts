import { editorLocale, i18n, type Locale } from '@kakehashi/i18n'
import { type ProjectFolders, projectFolders } from '@kakehashi/site/folders'
import { Command } from 'commander'
import { checkSignatureKey } from '../check-signature-key.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { inputState, lastBuild } from '../last-build.ts'
import { printSummary } from '../print-summary.ts'
import { reportProblems } from '../report-problems.ts'
import { runAlone } from '../run-alone.ts'

/** `kakehashi build`: all sites into their output folders, or nothing where the content has errors. */
export function buildCommand(finish: (code: ExitCode) => void): Command {
  return new Command('build').description('Builds every site.').action(async () => {
    const locale = editorLocale(process.env)
    const folders = projectFolders(process.cwd(), process.env)
    checkSignatureKey(process.env)
    const tellWait = () => console.error(i18n.t(locale, 'cli.waiting'))
    finish(await runAlone(folders.workDir, tellWait, () => build(folders, locale)))
  })
}

/** What a build is made with is loaded where there is something to build: it takes as long as looking for that. */
async function build(folders: ProjectFolders, locale: Locale): Promise<ExitCode> {
  const began = performance.now()
  const inputs = inputState(folders, locale)
  // before the sites take links to files from there, which changes their times
  const last = lastBuild(folders)
  const isSameProgram = last !== null && last.inputs.program === inputs?.program
  if (isSameProgram && last.inputs.content === inputs?.content) {
    console.error(i18n.t(locale, 'cli.unchanged'))
    if (last.problems.length > 0) reportProblems(last.problems, locale)
    printSummary(last, began, locale)
    return exitCode.good
  }
  const { buildProject } = await import('../build-project.ts')
  return buildProject({ inputs, areAsLeft: last !== null, isSameProgram, began }, locale)
}
