import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import type { Project } from '@kakehashi/site'

export type ChildOptions = Pick<SpawnOptions, 'cwd' | 'detached'> & {
  readonly environment?: Readonly<Record<string, string | undefined>>
}

/** Someone has asked this program to end, by Ctrl-C or otherwise. */
export class Interruption extends Error {
  readonly signal: NodeJS.Signals
  constructor(signal: NodeJS.Signals) {
    super(`Ended by ${signal}`)
    this.signal = signal
  }
}

/** Starts one of the project's programs, with its output in pipes and nothing to read. */
export function startChild(
  { rootDir, environment }: Project,
  [program, ...args]: readonly [string, ...string[]],
  options: ChildOptions,
): ChildProcess {
  const path = [join(rootDir, 'node_modules/.bin'), process.env['PATH']].join(delimiter)
  return spawn(program, args, {
    cwd: options.cwd,
    detached: options.detached ?? false,
    env: { ...process.env, ...environment, ...options.environment, PATH: path },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/**
 * Does the work of which children are a part: they are told to end when this process is.
 * @throws {Interruption} after that, when the work is over.
 */
export async function withChildren<Result>(
  children: readonly ChildProcess[],
  work: () => Promise<Result>,
): Promise<Result> {
  let interruption: Interruption | undefined
  const stop = (signal: NodeJS.Signals) => {
    interruption = new Interruption(signal)
    for (const child of children) endChild(child)
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, stop)
  try {
    const result = await work()
    if (interruption !== undefined) throw interruption
    return result
  } finally {
    for (const signal of signals) process.off(signal, stop)
  }
}

/** Ends a child, and if it was started detached whatever it has started itself. */
export function endChild(child: ChildProcess): void {
  if (child.exitCode === null && child.signalCode === null) child.kill()
}
