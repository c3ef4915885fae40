import { spawn } from 'node:child_process'
import type { Project, ProjectSite } from '@kakehashi/site'

/**
 * Runs the sites' `build` tasks. Another content or output folder lies outside what turbo hashes, so its cache is
 * off then. @throws with the tasks' output where one fails.
 */
export async function runTurbo(project: Project, sites: readonly ProjectSite[]): Promise<void> {
  const elsewhere =
    process.env['KAKEHASHI_CONTENT'] !== undefined || process.env['KAKEHASHI_OUT'] !== undefined
  const args = [
    'run',
    'build',
    ...sites.map((site) => `--filter=./sites/${site.id}`),
    '--output-logs=errors-only',
    '--log-prefix=none',
    '--ui=stream',
    ...(elsewhere ? ['--force', '--no-cache'] : []),
  ]
  const environment = { TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' }
  const child = spawn('turbo', args, {
    cwd: project.rootDir,
    env: { ...process.env, ...project.environment, ...environment },
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  if (code !== 0) throw new Error(output)
}
