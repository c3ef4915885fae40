import { readFile, writeFile } from 'node:fs/promises'
import { editorLocale, i18n, type Locale } from '@kakehashi/i18n'
import { hasErrors } from '@kakehashi/problems'
import { ConfigurationError, loadProject, openProject } from '@kakehashi/site'
import { type Quality, qualities } from '@kakehashi/translation'
import { importTranslation, readExchange } from '@kakehashi/translation/exchange'
import { Command, Option } from 'commander'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { parseLocale } from '../parse-locale.ts'
import { reportProblems } from '../report-problems.ts'

type Options = {
  readonly quality: Quality
  readonly role: string
  readonly dryRun?: true
  readonly locale?: Locale
}

/** `kakehashi import`: the files that translators sent back, as pages; all of them or none. */
export function importCommand(finish: (code: ExitCode) => void): Command {
  return new Command('import')
    .description(
      'Writes the translations in files from translators, or nothing where one of them is damaged.',
    )
    .argument('<files...>', 'XLIFF or PO files, such as exchange/malmo/avtal.ja.xlf')
    .addOption(
      new Option('--quality <how>', 'how far the translation has come').choices(qualities).default('draft'),
    )
    .option('--role <role>', 'who answers for it, by role', 'agency')
    .option('--dry-run', 'only say what would be written')
    .option('--locale <tag>', 'the language of the messages; the default is that of your system', parseLocale)
    .action(async (names: readonly string[], options: Options) => {
      const { quality, role, dryRun, locale = editorLocale(process.env) } = options
      const reads = await Promise.all(
        names.map(async (name) => readExchange(await bytesOf(name, locale), name)),
      )
      const project = await openProject(process.cwd(), process.env)
      // a translation that is not published yet keeps its fields, and what it loses is told
      const { graph } = await loadProject(project, { withUnpublished: true })
      const date = project.today ?? new Date().toISOString().slice(0, 10)
      const results = reads.map((read) => importTranslation(graph, read, { quality, role, date }))
      const problems = results.flatMap((result) => result.problems)
      if (problems.length > 0) reportProblems(problems, locale)
      if (hasErrors(problems)) {
        console.error(i18n.t(locale, 'cli.nothingImported'))
        return finish(exitCode.contentProblems)
      }
      for (const { file, absolute, text } of results.flatMap(({ written }) => written)) {
        if (!dryRun) await writeFile(absolute, text)
        console.log(
          dryRun ? i18n.t(locale, 'cli.wouldWrite', { file }) : i18n.t(locale, 'cli.writtenTo', { file }),
        )
      }
      finish(exitCode.good)
    })
}

/** @throws {ConfigurationError} where there is no such file. */
async function bytesOf(file: string, locale: Locale): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new ConfigurationError(i18n.t(locale, 'cli.noExchangeFile', { file, reason }))
  }
}
