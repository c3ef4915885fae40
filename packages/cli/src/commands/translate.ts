import { loadFiles, namedPage, type Page, planTranslation } from '@kakehashi/content'
import { editorLocale, i18n, type Locale } from '@kakehashi/i18n'
import { printTerminal } from '@kakehashi/problems'
import { contentOptions, openProject } from '@kakehashi/site'
import { recordOf } from '@kakehashi/translation'
import { Command } from 'commander'
import { carryOut } from '../carry-out.ts'
import { contentName, shownName } from '../content-name.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { parseLocale } from '../parse-locale.ts'
import { comparedBlocks, printComparison } from '../print-comparison.ts'

type Options = { readonly to: Locale; readonly dryRun?: boolean }

/** `kakehashi translate`: a translation to begin with, or what one that is there has to catch up with. */
export function translateCommand(finish: (code: ExitCode) => void): Command {
  return new Command('translate')
    .description('Begins a translation of a page, or shows what one has to catch up with beside its source.')
    .argument('<page>', 'a page, such as malmo/avtal')
    .requiredOption('--to <tag>', 'the language to translate to', parseLocale)
    .option('--dry-run', 'only say what would be written')
    .action(async (page: string, { to, dryRun = false }: Options) => {
      const locale = editorLocale(process.env)
      const project = await openProject(process.cwd(), process.env)
      const loaded = await loadFiles(contentOptions(project))
      const name = contentName(project, page)
      const node = loaded.whole.nodes.get(namedPage(name, loaded).id)
      const translation = node?.owner === null && to !== node.source.locale ? node.files.get(to) : undefined
      if (node !== undefined && translation !== undefined)
        return finish(await compare(node.source, translation, locale))
      const plan = planTranslation(loaded, name, to)
      const code = await carryOut(project, loaded, plan, { dryRun, locale })
      const [path] = plan.kind === 'planned' ? plan.edit.creations.keys() : []
      if (code === exitCode.good && !dryRun && path !== undefined)
        console.error(
          i18n.t(locale, 'cli.translationCreated', { file: shownName(project, path), name: path }),
        )
      finish(code)
    })
}

async function compare(source: Page, translation: Page, locale: Locale): Promise<ExitCode> {
  const found = await recordOf(translation)
  const isDamaged = found !== null && 'code' in found
  if (isDamaged) console.error(printTerminal([found], i18n.problemWriter(locale)))
  const blocks = comparedBlocks(source, translation, isDamaged ? null : found)
  printComparison(source, translation, blocks, locale)
  const { file, path: name } = translation.source
  const key = blocks.length === 0 ? 'cli.upToDate' : 'cli.compared'
  console.error(i18n.t(locale, key, { file, name }))
  return isDamaged ? exitCode.contentProblems : exitCode.good
}
