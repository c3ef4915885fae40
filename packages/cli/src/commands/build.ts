import { loadContent } from '@kakehashi/content'
import { i18n } from '@kakehashi/i18n'
import { hasErrors } from '@kakehashi/problems'
import { assemble } from '@kakehashi/release'
import { openProject } from '@kakehashi/site'
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
    const options = { ...project, projectDir: project.rootDir, i18n }
    const content = await progress(i18n.t(locale, 'cli.checking'), () => loadContent(options))
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
    const manifests = new Map(
      await Promise.all(
        sites.map(async (site) => [site.id, await assemble(site.builtDir, site.distDir)] as const),
      ),
    )
    printSummary({ graph, problems, sites, manifests, milliseconds: performance.now() - began }, locale)
  })
}
