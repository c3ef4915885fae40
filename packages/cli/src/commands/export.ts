import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import type { Graph, PageNode } from '@kakehashi/content'
import { editorLocale, i18n, type Locale } from '@kakehashi/i18n'
import { printTerminal } from '@kakehashi/problems'
import { ConfigurationError, loadProject, openProject, type Project } from '@kakehashi/site'
import { recordOf, translationStatus } from '@kakehashi/translation'
import {
  type ExchangeFormat,
  exchangeFormats,
  exportPage,
  writeExchange,
} from '@kakehashi/translation/exchange'
import { Command, Option } from 'commander'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { parseLocale } from '../parse-locale.ts'

type Options = {
  readonly to: Locale
  readonly format: ExchangeFormat
  readonly out: string
  readonly stale?: true
  readonly locale?: Locale
}

/** `kakehashi export`: pages as files for translators. */
export function exportCommand(finish: (code: ExitCode) => void): Command {
  return new Command('export')
    .description('Writes pages as files for translators, XLIFF or PO, one a page.')
    .argument(
      '[pages...]',
      'pages, such as malmo/avtal.md; the default is all that are missing or behind, but for drafts',
    )
    .requiredOption('--to <tag>', 'the language to translate into', parseLocale)
    .addOption(
      new Option('--format <format>', 'XLIFF 1.2, XLIFF 2 or PO').choices(exchangeFormats).default('xliff'),
    )
    .option('--out <folder>', 'where to write them', 'exchange')
    .option('--stale', 'only translations that are older than their source')
    .option('--locale <tag>', 'the language of the messages; the default is that of your system', parseLocale)
    .action(async (names: readonly string[], options: Options) => {
      const { to, format, out, locale = editorLocale(process.env) } = options
      const project = await openProject(process.cwd(), process.env)
      const { graph } = await loadProject(project, { withUnpublished: true })
      const { nodes, problems } = await chosenPages(graph, project, names, options, locale)
      if (problems.length > 0) console.error(printTerminal(problems, i18n.problemWriter(locale)))
      const language = i18n.languageName(locale, to)
      if (nodes.length === 0) console.error(i18n.t(locale, 'cli.nothingToExport', { language }))
      for (const { source, files } of nodes) {
        const translation = files.get(to) ?? null
        const found = translation === null ? null : recordOf(translation)
        const record = found === null || 'code' in found ? null : found
        const { glossary } = graph
        const written = writeExchange(
          exportPage({ source, translation, record, locale: to, glossary }),
          format,
        )
        const file = join(out, written.path)
        await mkdir(dirname(file), { recursive: true })
        await writeFile(file, written.text)
        console.log(i18n.t(locale, 'cli.writtenTo', { file }))
      }
      finish(problems.length > 0 ? exitCode.contentProblems : exitCode.good)
    })
}

/**
 * The pages that are named, else those whose translation is missing or behind, on the website now or from a day on; of them only the
 * stale ones on demand.
 */
async function chosenPages(
  graph: Graph,
  project: Project,
  names: readonly string[],
  { to, stale }: Options,
  locale: Locale,
) {
  const named = names.map((name) => {
    const node = pageAt(graph, project, name)
    if (node === null || node.source.locale === to)
      throw new ConfigurationError(i18n.t(locale, 'cli.noPage', { file: name }))
    return node
  })
  const { pages, problems } = await translationStatus(graph)
  const states = new Map(pages.filter((page) => page.locale === to).map(({ page, state }) => [page, state]))
  const wanted = stale ? ['stale'] : ['missing', 'stale', 'structure']
  const isBehind = ({ id }: PageNode) => wanted.includes(states.get(id) ?? '')
  const others = [...states.keys()].flatMap((id) => graph.nodes.get(id) ?? []).filter(isForReaders)
  const all = names.length > 0 ? named : others
  const nodes = names.length > 0 && !stale ? all : all.filter(isBehind)
  return { nodes, problems }
}

/** Whether readers have a page, or will have it. */
function isForReaders({ source, versions }: PageNode): boolean {
  const unpublished = versions.get(source.locale)?.unpublished ?? null
  return unpublished === null || unpublished.reason === 'early'
}

/** A page by the path of one of its files, from the content folder or the working directory, with or without a language. */
function pageAt({ nodes }: Graph, { contentDir }: Project, name: string): PageNode | null {
  const paths = [name, relative(contentDir, resolve(name)).replaceAll('\\', '/')].map(withoutLocale)
  const isNamed = ({ source, owner }: PageNode) =>
    owner === null && paths.includes(withoutLocale(source.source.path))
  return [...nodes.values()].find(isNamed) ?? null
}

function withoutLocale(path: string): string {
  const [stem = '', tag = ''] = path.replace(/\.md$/, '').split(/\.(?=[^./]*$)/)
  return i18n.isLocale(tag) ? stem : path.replace(/\.md$/, '')
}
