import { rm } from 'node:fs/promises'
import type { Project, ProjectSite } from '@kakehashi/site'
import { startChild, whenEnded } from './child.ts'
import { untilInterrupted } from './interruption.ts'
import { taskMessage } from './task-message.ts'

/**
 * Runs the sites' `build` tasks. Another content or output folder lies outside what turbo hashes, so its cache is
 * off then. @throws with what the tasks say where one fails.
 */
export async function runTurbo(project: Project, sites: readonly ProjectSite[]): Promise<void> {
  const isElsewhere = Object.keys(project.environment).length > 0
  // what turbo takes from its cache it lays over what is there, pages that are gone included
  for (const { builtDir } of sites) await rm(builtDir, { recursive: true, force: true })
  const child = startChild(
    project,
    [
      'turbo',
      'run',
      'build',
      ...sites.map((site) => `--filter=./sites/${site.id}`),
      '--output-logs=errors-only',
      '--log-prefix=none',
      '--ui=stream',
      ...(isElsewhere ? ['--cache=local:,remote:'] : []),
    ],
    { cwd: project.rootDir, environment: { TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' } },
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
}
