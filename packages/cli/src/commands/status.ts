import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { editorLocale, i18n, type Locale } from '@kakehashi/i18n'
import { hasErrors, printTerminal } from '@kakehashi/problems'
import { loadProject, openProject } from '@kakehashi/site'
import { type PageStatus, translationStatus } from '@kakehashi/translation'
import { Command } from 'commander'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { parseLocale } from '../parse-locale.ts'
import { printStatus } from '../status/print-status.ts'
import { renderStatusPage } from '../status/status-page.ts'

type Options = {
  readonly json?: true
  readonly html?: string
  readonly locale?: Locale
  readonly all?: true
}

/** `kakehashi status`: what each translation has to catch up with. */
export function statusCommand(finish: (code: ExitCode) => void): Command {
  return new Command('status')
    .description('Shows which translations are missing or behind their source, block by block.')
    .option('--json', 'print every translation as JSON, in English')
    .option('--html <file>', 'write a page that shows it, to be opened in a browser')
    .option('--all', 'show the translations that are up to date too')
    .option('--locale <tag>', 'the language of the messages; the default is that of your system', parseLocale)
    .action(async ({ json, html, all, locale = editorLocale(process.env) }: Options) => {
      const project = await openProject(process.cwd(), process.env)
      const { graph } = await loadProject(project, { withUnpublished: true })
      const { pages, problems } = await translationStatus(graph)
      if (problems.length > 0) console.error(`${printTerminal(problems, i18n.problemWriter(locale))}\n`)
      if (html !== undefined) {
        await mkdir(dirname(html), { recursive: true })
        await writeFile(html, String(renderStatusPage({ graph, pages, problems, locale })))
        console.error(i18n.t(locale, 'cli.writtenTo', { file: html }))
      }
      if (json) console.log(JSON.stringify(pages.map(printed), null, 2))
      else if (html === undefined) console.log(printStatus(pages, all === true, locale))
      finish(hasErrors(problems) ? exitCode.contentProblems : exitCode.good)
    })
}

function printed({ page, locale, file, state, quality, blocks }: PageStatus): object {
  return { page, locale, file, state, quality, blocks }
}
