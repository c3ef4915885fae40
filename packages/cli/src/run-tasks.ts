import { readFileSync, statSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { delimiter, join, relative } from 'node:path'
import type { Locale } from '@kakehashi/i18n'
import type { Project, ProjectSite } from '@kakehashi/site'
import { startChild, whenEnded } from './child.ts'
import { untilInterrupted } from './interruption.ts'
import { indexedNow, keptIndexes, rememberIndexes } from './last-index.ts'
import { noteChild } from './orphans.ts'
import { taskMessage } from './task-message.ts'

/** Empties the work folders of all sites, or turbo would go on with the pages of sites that are gone. */
export async function clearBuilt({ sites }: Project): Promise<void> {
  await clear(sites.map(({ built }) => built.folder))
}

/** Runs the `build` tasks of some sites. @throws with what the tasks say where one fails. */
export async function buildSites(project: Project, sites: readonly ProjectSite[]): Promise<void> {
  await runTasks(project, { folders: sites.map(({ folder }) => folder), scripts: ['build'], environment: {} })
}

/**
 * Runs the `index` tasks of the sites' languages. A language whose pages are as they were is not indexed again: turbo takes it from its
 * cache, or it stays in the finished sites where `areAsLeft` says that these are as the last build left them. Returns the
 * languages that stay.
 */
export async function indexSites(
  project: Project,
  sites: readonly ProjectSite[],
  areAsLeft: boolean,
): Promise<readonly Locale[]> {
  const locales = [...new Set(sites.flatMap((site) => site.locales))]
  await clear([project.bundlesDir])
  if (!project.removesBuilt) {
    await runIndexes(project, sites, locales)
    return []
  }
  const now = indexedNow(project, sites, locales)
  const kept = areAsLeft ? keptIndexes(project, sites, now) : []
  await mkdir(project.bundlesDir, { recursive: true })
  await runIndexes(
    project,
    sites,
    locales.filter((locale) => !kept.includes(locale)),
  )
  rememberIndexes(project, now)
  return kept
}

async function runIndexes(
  project: Project,
  sites: readonly ProjectSite[],
  locales: readonly Locale[],
): Promise<void> {
  await runTasks(project, {
    folders: [join(project.rootDir, 'packages/search')],
    scripts: longestFirst(sites, locales).map((locale) => `index:${locale}`),
    environment: {
      KAKEHASHI_COPIES: sites.map(({ built }) => built.copiesDir).join(delimiter),
      KAKEHASHI_BUNDLES: project.bundlesDir,
    },
  })
}

/** By the bytes to be indexed, so that no processor is idle while the longest ends alone. */
function longestFirst(sites: readonly ProjectSite[], locales: readonly Locale[]): readonly Locale[] {
  const bytesOf = (locale: Locale) =>
    sites.reduce((sum, { built }) => {
      const found = statSync(join(built.copiesDir, `${locale}.jsonl`), { throwIfNoEntry: false })
      return sum + (found?.size ?? 0)
    }, 0)
  return locales.toSorted((a, b) => bytesOf(b) - bytesOf(a))
}

/** What turbo takes from its cache it lays over what is there, pages that are gone included. */
async function clear(folders: readonly string[]): Promise<void> {
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
}

/** Each of the scripts in each of the folders of packages. */
type Tasks = {
  readonly folders: readonly string[]
  readonly scripts: readonly string[]
  readonly environment: Readonly<Record<string, string>>
}

/** Another content or output folder lies outside what turbo hashes: the scripts are run without it then. */
function usesTurbo({ environment }: Project): boolean {
  return Object.keys(environment).length === 0
}

async function runTasks(project: Project, tasks: Tasks): Promise<void> {
  await (usesTurbo(project) ? runTurbo(project, tasks) : runScripts(project, tasks))
}

/**
 * As npm would, but that a signal reaches the program itself; as many at a time as there are processors: more take no less time, and
 * each index of thousands of pages takes a gigabyte.
 */
async function runScripts(project: Project, { folders, scripts, environment }: Tasks): Promise<void> {
  const runs = folders.flatMap((cwd) => {
    const manifest: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
      readFileSync(join(cwd, 'package.json'), 'utf8'),
    )
    return scripts.map((script) => {
      const [program = '', ...args] = manifest.scripts[script]?.split(' ') ?? []
      return () => run(project, [program, ...args], { cwd, environment })
    })
  })
  const waiting = runs.values()
  const work = async () => {
    for (const start of waiting) await start()
  }
  const working = Array.from({ length: availableParallelism() }, work)
  const failed = (await Promise.allSettled(working)).find(({ status }) => status === 'rejected')
  if (failed?.status === 'rejected') throw failed.reason
}

async function runTurbo(project: Project, { folders, scripts, environment }: Tasks): Promise<void> {
  const filters = folders.map(
    (folder) => `--filter=./${relative(project.rootDir, folder).replaceAll('\\', '/')}`,
  )
  const options = ['--concurrency=100%', '--output-logs=errors-only', '--log-prefix=none', '--ui=stream']
  const output = await run(project, ['turbo', 'run', ...scripts, ...filters, ...options], {
    cwd: project.rootDir,
    environment: {
      ...environment,
      // the lockfile names it, but where it brings none for the machine, tasks run with the machine's own
      KAKEHASHI_NODE: process.version,
      TURBO_TELEMETRY_DISABLED: '1',
      TURBO_NO_UPDATE_NOTIFIER: '1',
    },
  })
  // a remote cache that does not answer, or a key that is not set, makes a build slow and nothing else
  for (const [, warning] of output.matchAll(/^ WARNING +(?:• )?(.*)/gm)) console.error(warning)
}

/** What a program prints. @throws with what of it concerns the task where it fails. */
async function run(
  project: Project,
  command: readonly [string, ...string[]],
  options: Parameters<typeof startChild>[2],
): Promise<string> {
  const child = startChild(project, command, options)
  noteChild(project.workDir, child.pid)
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
  return output
}
