import type { ChildProcess } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import { createInterface } from 'node:readline'
import { editorLocale, i18n, type Locale } from '@kakehashi/i18n'
import {
  componentsPath,
  editorPath,
  openProject,
  type Project,
  type ProjectSite,
  siteVariable,
} from '@kakehashi/site'
import { Command } from 'commander'
import { startChild, whenEnded } from '../child.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { freePort } from '../free-port.ts'
import { indexPreviews } from '../index-previews.ts'
import { Interruption, untilInterrupted } from '../interruption.ts'

/** `kakehashi start`: every site served on this machine, rebuilt and reloaded when a file is saved, until Ctrl-C. */
export function startCommand(finish: (code: ExitCode) => void): Command {
  return new Command('start')
    .description('Shows every site on this machine while you write.')
    .action(async () => {
      const locale = editorLocale(process.env)
      const previews = await startPreviews(await openProject(process.cwd(), process.env))
      try {
        const ended = await untilInterrupted(
          () => untilOneEnds(previews, locale),
          () => stop(previews),
        )
        console.error(i18n.t(locale, 'cli.ended', { site: ended.site.id }))
        finish(exitCode.fault)
      } catch (error) {
        if (!(error instanceof Interruption)) throw error
      }
    })
}

type Preview = {
  readonly site: ProjectSite
  readonly address: string
  readonly child: ChildProcess
  readonly ended: Promise<unknown>
}

/** One Eleventy for each site, each of which knows the addresses of all. */
async function startPreviews(project: Project): Promise<readonly Preview[]> {
  const ports = new Map<ProjectSite, number>()
  for (const site of project.sites) ports.set(site, await freePort(site.port, [...ports.values()]))
  const environment = Object.fromEntries(
    [...ports].flatMap(([{ id }, port]) => [
      [siteVariable('ORIGIN', id), `http://localhost:${port}`],
      [siteVariable('PORT', id), String(port)],
    ]),
  )
  const served = await openProject(process.cwd(), { ...process.env, ...environment })
  return served.sites.map((site) => {
    const command = ['eleventy', '--serve', '--quiet', `--pathprefix=${site.basePath}`] as const
    const child = startChild(project, command, { cwd: site.folder, environment })
    return { site, address: `${site.origin}${site.basePath}`, child, ended: whenEnded(child) }
  })
}

/** Prints the addresses when all sites are served; the preview that has ended, and the others with it. */
async function untilOneEnds(previews: readonly Preview[], locale: Locale): Promise<Preview> {
  const oneEnded = Promise.race(previews.map((preview) => preview.ended.then(() => preview)))
  let stopIndexing = () => {}
  const allServed = Promise.all(previews.map(whenServed)).then(() => {
    // indexing, which this process does and those that it starts from now on, is not to keep a page waiting
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
    stopIndexing = indexPreviews(
      previews.map(({ site }) => site),
      (error) => console.error(error instanceof Error ? error.message : error),
    )
    printAddresses(previews, locale)
  })
  try {
    await Promise.race([oneEnded, allServed])
    return await oneEnded
  } finally {
    stopIndexing()
    stop(previews)
    await Promise.allSettled(previews.map(({ ended }) => ended))
  }
}

/** Where each site is, and below where its components are, and the editor, which is the same one at each. */
function printAddresses(previews: readonly Preview[], locale: Locale): void {
  const lines = [
    ...previews.map(({ site, address }) => ['cli.served', site, address] as const),
    ...previews.map(({ site, address }) => ['cli.components', site, `${address}${componentsPath}`] as const),
  ]
  for (const [key, site, address] of lines)
    console.log(i18n.t(locale, key, { site: site.name[locale] ?? site.id, address }))
  for (const { address } of previews.slice(0, 1))
    console.log(i18n.t(locale, 'cli.editor', { address: `${address}${editorPath}` }))
}

function stop(previews: readonly Preview[]): void {
  for (const { child } of previews) child.kill()
}

/** What Eleventy says of itself; the addresses are printed once for all sites. */
const chatter = /^\[11ty\] (?:Server at|Watching|File (?:changed|added|deleted)|Wrote \d+ files?)/

/** Hands on what Eleventy prints, line by line; resolves when it serves. */
function whenServed({ child }: Preview): Promise<void> {
  return new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      if (stream === null) continue
      createInterface({ input: stream }).on('line', (line) => {
        if (!chatter.test(line)) console.error(line)
        if (line.includes('Server at')) resolve()
      })
    }
  })
}
