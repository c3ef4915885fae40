import { editorLocale, i18n, type Locale } from '@kakehashi/i18n'
import { printTerminal } from '@kakehashi/problems'
import { loadProject, openProject } from '@kakehashi/site'
import { type PageStatus, translationStatus, type WordRun, wordDifference } from '@kakehashi/translation'
import { Command } from 'commander'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { parseLocale } from '../parse-locale.ts'

type Options = { readonly json?: true; readonly locale?: Locale; readonly all?: true }

/** `kakehashi status`: what each translation has to catch up with. */
export function statusCommand(finish: (code: ExitCode) => void): Command {
  return new Command('status')
    .description('Shows which translations are missing or behind their source, block by block.')
    .option('--json', 'print every translation as JSON, in English')
    .option('--all', 'show the translations that are up to date too')
    .option('--locale <tag>', 'the language of the messages; the default is that of your system', parseLocale)
    .action(async ({ json, all, locale = editorLocale(process.env) }: Options) => {
      const { graph } = await loadProject(await openProject(process.cwd(), process.env))
      const { pages, problems } = await translationStatus(graph)
      if (problems.length > 0) console.error(printTerminal(problems, i18n.problemWriter(locale)))
      if (json) console.log(JSON.stringify(pages.map(printed), null, 2))
      else printStatus(pages, all === true, locale)
      finish(problems.length > 0 ? exitCode.contentProblems : exitCode.good)
    })
}

function printed({ page, locale, file, state, quality, blocks }: PageStatus): object {
  return { page, locale, file, state, quality, blocks }
}

function printStatus(pages: readonly PageStatus[], all: boolean, locale: Locale): void {
  for (const page of pages) {
    if (page.state === 'current' && !all) continue
    const quality = page.quality === null ? '' : ` (${i18n.t(locale, `quality.${page.quality}`)})`
    console.log(`${page.file}  ${i18n.t(locale, `state.${page.state}`)}${quality}`)
    for (const { line, sourceLine, change, before, after } of page.blocks) {
      const place = sourceLine === null ? '' : `  ${page.sourceFile}:${sourceLine}`
      console.log(`  ${page.file}:${line}  ${i18n.t(locale, `change.${change}`)}${place}`)
      const runs = wordDifference(before ?? '', after ?? '', page.locale)
      console.log(`    ${change === 'moved' ? after : runs.map(marked).join('')}`)
    }
  }
  for (const [site, own] of Map.groupBy(pages, ({ site }) => site))
    for (const [tag, there] of Map.groupBy(own, ({ locale }) => locale)) {
      const counts = [...Map.groupBy(there, ({ state }) => state)].map(
        ([state, { length }]) => `${length} ${i18n.t(locale, `state.${state}`)}`,
      )
      console.log(`${site}, ${i18n.facts(tag).ownName}: ${counts.join(', ')}`)
    }
}

/** As in `git diff --word-diff`, so that it can be read without colours. */
function marked({ kind, text }: WordRun): string {
  if (kind === 'same') return text
  return kind === 'removed' ? `[-${text}-]` : `{+${text}+}`
}
