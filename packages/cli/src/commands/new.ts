import { type LoadedFiles, loadFiles, namedPage, newPagePath, planPage } from '@kakehashi/content'
import { editorLocale, i18n, type Locale } from '@kakehashi/i18n'
import { ConfigurationError, contentOptions, openProject } from '@kakehashi/site'
import { Command, Option } from 'commander'
import { terminalAsk } from '../ask.ts'
import { carryOut, provenEdit, refuseImpossible } from '../carry-out.ts'
import { contentName, shownName } from '../content-name.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { type Given, kinds, newPageFields } from '../new-page-fields.ts'
import { parseLocale } from '../parse-locale.ts'
import { today } from '../today.ts'

type Options = Given & { readonly locale?: Locale; readonly dryRun?: boolean }

/** `kakehashi new`: a page with the fields that its kind needs, as a draft. */
export function newCommand(finish: (code: ExitCode) => void): Command {
  return new Command('new')
    .description('Makes a new page, which is a draft until you publish it.')
    .argument(
      '<page>',
      'its name, such as malmo/nyhet or malmo/nyhet.sv.md; malmo/om/ is the page of a folder',
    )
    .option('--title <text>', 'its title')
    .option('--locale <tag>', 'the language that it is written in first', parseLocale)
    .addOption(new Option('--kind <kind>', 'what it is').choices(kinds))
    .option('--date <day>', 'the day of a news item, such as 2026-12-01')
    .option('--start <moment>', 'when an event begins, such as 2026-12-01T18:00')
    .option('--end <moment>', 'when it ends')
    .option('--place <text>', 'where it is held')
    .option('--dry-run', 'only say what would be written')
    .action(async (page: string, { dryRun = false, locale: wanted, ...given }: Options) => {
      const locale = editorLocale(process.env)
      const project = await openProject(process.cwd(), process.env)
      const loaded = await loadFiles(contentOptions(project))
      const name = contentName(project, page)
      const written = writtenIn(loaded, name, wanted, locale)
      const planned = (fields: Parameters<typeof planPage>[2]['fields'], isDraft: boolean) =>
        planPage(loaded, name, { locale: written, fields, text: i18n.t(written, 'cli.newText'), isDraft })
      const first = planned({ title: '–' }, true)
      const path = newPagePath(loaded, name, written)
      const file = shownName(project, path)
      if (first.kind === 'impossible' && first.reason === 'exists' && first.name !== file)
        throw new ConfigurationError(i18n.t(locale, 'cli.pageHasFiles', { name: first.name }))
      refuseImpossible(project, first, locale)
      const source = written === i18n.locales[0] ? {} : { source: written }
      const fields = { ...(await newPageFields(given, terminalAsk(), today(project), locale)), ...source }
      // what is wrong in a draft is only a warning; this page is to be right when it is published
      if ((await provenEdit(project, loaded, planned(fields, false), locale)) === null)
        return finish(exitCode.contentProblems)
      const next = i18n.t(locale, 'cli.created', { file })
      finish(await carryOut(project, loaded, planned(fields, true), { dryRun, locale, next }))
    })
}

/** The language that the name says, or the option, or the first one there is. @throws where they disagree. */
function writtenIn(loaded: LoadedFiles, name: string, wanted: Locale | undefined, locale: Locale): Locale {
  const named = namedPage(name, loaded).locale
  if (named !== null && wanted !== undefined && named !== wanted)
    throw new ConfigurationError(i18n.t(locale, 'cli.twoLanguages', { name: named, other: wanted }))
  const [first] = i18n.locales
  if (first === undefined) throw new Error('There is no language')
  return named ?? wanted ?? first
}
