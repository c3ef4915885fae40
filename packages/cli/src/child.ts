import { type ChildProcess, spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import type { Project } from '@kakehashi/site'

type ChildOptions = {
  readonly cwd: string
  readonly environment: Readonly<Record<string, string>>
}

/** Starts one of the project's programs, with its output in pipes and nothing to read. */
export function startChild(
  project: Project,
  [program, ...args]: readonly [string, ...string[]],
  { cwd, environment }: ChildOptions,
): ChildProcess {
  const path = [join(project.rootDir, 'node_modules/.bin'), process.env['PATH']].join(delimiter)
  const env = { ...process.env, ...project.environment, ...environment, PATH: path }
  return spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Resolves when a child has ended: with its exit code, null where a signal ended it. @throws where it cannot start. */
export function whenEnded(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
}
