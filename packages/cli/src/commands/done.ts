import { relative, resolve } from 'node:path'
import { type Graph, type Page, type PageNode, recordPath } from '@kakehashi/content'
import { editorLocale, i18n, type Locale } from '@kakehashi/i18n'
import { ConfigurationError, loadProject, openProject, type Project } from '@kakehashi/site'
import { type Quality, qualities, recordDone } from '@kakehashi/translation'
import { Command, Option } from 'commander'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { parseLocale } from '../parse-locale.ts'
import { today } from '../today.ts'

type Options = {
  readonly quality: Quality
  readonly role: string
  readonly dryRun?: true
  readonly locale?: Locale
}

/** `kakehashi done`: records that translations are made from their sources as these are now. */
export function doneCommand(finish: (code: ExitCode) => void): Command {
  return new Command('done')
    .description('Records that a translation has caught up with its source.')
    .argument('<files...>', 'translations, such as malmo/avtal.ja.md')
    .addOption(new Option('--quality <how>', 'how far it has come').choices(qualities).default('reviewed'))
    .option('--role <role>', 'who answers for it, by role', 'translator')
    .option('--dry-run', 'only say what would be written')
    .option('--locale <tag>', 'the language of the messages; the default is that of your system', parseLocale)
    .action(async (files: readonly string[], options: Options) => {
      const { quality, role, dryRun, locale = editorLocale(process.env) } = options
      const project = await openProject(process.cwd(), process.env)
      const { graph } = await loadProject(project, { withUnpublished: true })
      const found = files.map((file) => {
        const translation = translationOf(graph, project, file)
        if (translation === null) throw new ConfigurationError(i18n.t(locale, 'cli.noTranslation', { file }))
        return translation
      })
      for (const { node, page } of found) {
        if (!dryRun) recordDone(node.source, page, { quality, role, date: today(project) })
        console.log(i18n.t(locale, 'cli.recorded', { file: recordPath(page.source.file) }))
        if (page.frontMatter.draft) console.log(i18n.t(locale, 'cli.stillDraft', { file: page.source.file }))
      }
      finish(exitCode.good)
    })
}

/** The page that a file is a translation of; it is named from the content folder or the working directory. */
function translationOf(
  { nodes }: Graph,
  { contentDir }: Project,
  file: string,
): { readonly node: PageNode; readonly page: Page } | null {
  const path = relative(contentDir, resolve(file)).replaceAll('\\', '/')
  for (const node of nodes.values())
    for (const page of node.files.values())
      if (node.owner === null && page !== node.source && [file, path].includes(page.source.path))
        return { node, page }
  return null
}
