import { i18n } from '@kakehashi/i18n'
import { hasErrors } from '@kakehashi/problems'
import { assemble } from '@kakehashi/release'
import { loadProject, openProject } from '@kakehashi/site'
import { Command } from 'commander'
import { editorLanguage } from '../editor-language.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { printSummary } from '../print-summary.ts'
import { progress } from '../progress.ts'
import { reportProblems } from '../report-problems.ts'
import { runTurbo } from '../run-turbo.ts'

/** `kakehashi build`: all sites into their output folders, or nothing where the content has errors. */
export function buildCommand(finish: (code: ExitCode) => void): Command {
  return new Command('build').description('Builds every site.').action(async () => {
    const began = performance.now()
    const locale = editorLanguage(undefined)
    const project = await openProject(process.cwd(), process.env)
    const content = await progress(i18n.t(locale, 'cli.checking'), () => loadProject(project))
    const { graph, problems } = content
    if (problems.length > 0) reportProblems(problems, locale)
    if (hasErrors(problems)) {
      console.error(i18n.t(locale, 'cli.nothingWritten'))
      return finish(exitCode.contentProblems)
    }
    const used = new Set([...graph.nodes.values()].map((node) => node.site))
    const sites = project.sites.filter((site) => used.has(site.id))
    const names = sites.map((site) => site.id).join(', ')
    await progress(i18n.t(locale, 'cli.building', { site: names }), () => runTurbo(project, sites))
    const assembled = await assemble(sites)
    const manifests = new Map(sites.map((site, index) => [site.id, assembled[index] ?? []]))
    printSummary({ graph, problems, sites, manifests, milliseconds: performance.now() - began }, locale)
  })
}
