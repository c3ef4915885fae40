import { rm } from 'node:fs/promises'
import { delimiter } from 'node:path'
import type { Project, ProjectSite } from '@kakehashi/site'
import { startChild, whenEnded } from './child.ts'
import { untilInterrupted } from './interruption.ts'
import { taskMessage } from './task-message.ts'

/**
 * Runs the `build` tasks of some sites; the others' folders are emptied, or turbo would go on with their pages for the
 * search. @throws with what the tasks say where one fails.
 */
export async function buildSites(project: Project, sites: readonly ProjectSite[]): Promise<void> {
  await clear(project.sites.map(({ built }) => built.folder))
  await runTurbo(project, ['build'], { filters: sites.map((site) => `./sites/${site.id}`), environment: {} })
}

/** Runs the `index` tasks of the sites' languages: a language whose pages are as they were is taken from the cache. */
export async function indexSites(project: Project, sites: readonly ProjectSite[]): Promise<void> {
  const locales = [...new Set(sites.flatMap((site) => site.locales))]
  await clear([project.bundlesDir])
  const tasks = locales.map((locale) => `index:${locale}`)
  await runTurbo(project, tasks, {
    filters: ['@kakehashi/search'],
    environment: {
      KAKEHASHI_COPIES: sites.map(({ built }) => built.copiesDir).join(delimiter),
      KAKEHASHI_BUNDLES: project.bundlesDir,
    },
  })
}

/** What turbo takes from its cache it lays over what is there, pages that are gone included. */
async function clear(folders: readonly string[]): Promise<void> {
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
}

type TurboOptions = {
  readonly filters: readonly string[]
  readonly environment: Readonly<Record<string, string>>
}

/** Another content or output folder lies outside what turbo hashes, so its cache is off then. */
async function runTurbo(
  project: Project,
  tasks: readonly string[],
  { filters, environment }: TurboOptions,
): Promise<void> {
  const isElsewhere = Object.keys(project.environment).length > 0
  const child = startChild(
    project,
    [
      'turbo',
      'run',
      ...tasks,
      ...filters.map((filter) => `--filter=${filter}`),
      '--output-logs=errors-only',
      '--log-prefix=none',
      '--ui=stream',
      ...(isElsewhere ? ['--cache=local:,remote:'] : []),
    ],
    {
      cwd: project.rootDir,
      environment: {
        ...environment,
        // the lockfile names it, but where it brings none for the machine, tasks run with the machine's own
        KAKEHASHI_NODE: process.version,
        TURBO_TELEMETRY_DISABLED: '1',
        TURBO_NO_UPDATE_NOTIFIER: '1',
      },
    },
  )
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
    })
  const code = await untilInterrupted(
    () => whenEnded(child),
    () => child.kill(),
  )
  if (code !== 0) throw new Error(taskMessage(output))
  if (isElsewhere) return
  // a remote cache that does not answer, or a key that is not set, makes a build slow and nothing else
  for (const [, warning] of output.matchAll(/^ WARNING +(?:• )?(.*)/gm)) console.error(warning)
}
