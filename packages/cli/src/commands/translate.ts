import {
  type LoadedFiles,
  loadFiles,
  namedPage,
  noEdit,
  nothingMoved,
  type Page,
  planTranslation,
} from '@kakehashi/content'
import { editorLocale, i18n, type Locale } from '@kakehashi/i18n'
import { printTerminal } from '@kakehashi/problems'
import { ConfigurationError, contentOptions, openProject, type Project } from '@kakehashi/site'
import { recordOf, updateTranslation } from '@kakehashi/translation'
import { Command } from 'commander'
import { isYes, terminalAsk } from '../ask.ts'
import { carryOut } from '../carry-out.ts'
import { contentName, shownName } from '../content-name.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { parseLocale } from '../parse-locale.ts'
import { type ComparedBlock, comparedBlocks, isStale, printComparison } from '../print-comparison.ts'

type Options = {
  readonly to: Locale
  readonly update?: true
  readonly yes?: true
  readonly dryRun?: boolean
}

/** `kakehashi translate`: a translation to begin with, or what one that is there has to catch up with. */
export function translateCommand(finish: (code: ExitCode) => void): Command {
  return new Command('translate')
    .description('Begins a translation of a page, or shows what one has to catch up with beside its source.')
    .argument('<page>', 'a page, such as malmo/avtal')
    .requiredOption('--to <tag>', 'the language to translate to', parseLocale)
    .option('--update', 'put the new text of the source into a translation that is there')
    .option('--yes', 'do not ask before that')
    .option('--dry-run', 'only say what would be written')
    .action(async (page: string, options: Options) => {
      const { to, update, yes, dryRun = false } = options
      const locale = editorLocale(process.env)
      if (update && !yes && !dryRun && terminalAsk() === null)
        throw new ConfigurationError(i18n.t(locale, 'cli.needsYes'))
      const project = await openProject(process.cwd(), process.env)
      const loaded = await loadFiles(contentOptions(project))
      const name = contentName(project, page)
      const node = loaded.whole.nodes.get(namedPage(name, loaded).id)
      if (node !== undefined && node.owner !== null)
        throw new ConfigurationError(i18n.t(locale, 'cli.isMirror', { name }))
      const translation = to === node?.source.locale ? undefined : node?.files.get(to)
      if (node !== undefined && translation !== undefined) {
        const blocks = await compare(node.source, translation, locale)
        if (blocks === null) return finish(exitCode.contentProblems)
        if (!update || blocks.length === 0) return finish(exitCode.good)
        return finish(await updateFile(project, loaded, [node.source, translation], blocks, options, locale))
      }
      const plan = planTranslation(loaded, name, to)
      const [path = ''] = plan.kind === 'planned' ? plan.edit.creations.keys() : []
      const next = i18n.t(locale, 'cli.translationCreated', { file: shownName(project, path), name: path })
      finish(await carryOut(project, loaded, plan, { dryRun, locale, next }))
    })
}

/** Prints what the translation has to catch up with; null where its record cannot be read. */
async function compare(
  source: Page,
  translation: Page,
  locale: Locale,
): Promise<readonly ComparedBlock[] | null> {
  const found = recordOf(translation)
  const isDamaged = found !== null && 'code' in found
  if (isDamaged) console.error(printTerminal([found], i18n.problemWriter(locale)))
  const blocks = comparedBlocks(source, translation, isDamaged ? null : found)
  printComparison(source, translation, blocks, locale)
  const { file, path: name } = translation.source
  const key = blocks.length === 0 ? 'cli.upToDate' : 'cli.compared'
  console.error(i18n.t(locale, key, { file, name }))
  return isDamaged ? null : blocks
}

/** Puts what is new in the source into the translation, once that is confirmed. */
async function updateFile(
  project: Project,
  loaded: LoadedFiles,
  [source, translation]: readonly [Page, Page],
  blocks: readonly ComparedBlock[],
  { yes, dryRun = false }: Options,
  locale: Locale,
): Promise<ExitCode> {
  const { file, path: name } = translation.source
  const { changes, byHand } = updateTranslation(source, translation, blocks.filter(isStale))
  for (const { line } of byHand) console.error(i18n.t(locale, 'cli.byHand', { place: `${file}:${line}` }))
  const plan = { kind: 'planned', relocation: nothingMoved, edit: { ...noEdit, changes } } as const
  const ask = terminalAsk()
  const confirm = async () =>
    yes || isYes((await ask?.(i18n.t(locale, 'cli.confirmUpdate', { file }))) ?? null)
  const next = i18n.t(locale, 'cli.updated', { file, name })
  return carryOut(project, loaded, plan, { dryRun, locale, confirm, next })
}
