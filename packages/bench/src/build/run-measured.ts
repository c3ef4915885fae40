import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'

/** What a command took, its children included. */
export type Cost = {
  /** Seconds from its start to its end. */
  readonly wall: number
  /** Seconds of all processors, in programs and in the system. */
  readonly cpu: number
  /** Those of them that went into programs that make a search index, on the last look at each. */
  readonly indexing: number
  /** The most memory that its processes had at once, in MB; what they share is counted once. */
  readonly memory: number
}

/** How often memory is looked at, in milliseconds. */
const interval = 50

/**
 * A program that adopts what a command leaves behind, so that it is counted too: an indexer may outlive the program that
 * started it. A namespace of processes of its own, unshare(1), does that; where it may not be had, such programs are not counted.
 */
const adopting = [['unshare', '--pid', '--fork'], ['unshare', '--map-root-user', '--pid', '--fork'], []].find(
  ([program, ...args]) => program === undefined || spawnSync(program, [...args, 'true']).status === 0,
)

/** Runs a command to its end. @throws where it fails, with what it printed. */
export async function runMeasured(
  command: readonly string[],
  options: { readonly cwd: string; readonly environment?: Readonly<Record<string, string>> },
): Promise<Cost> {
  const timed = ['bash', '-c', 'TIMEFORMAT="%R %U %S"; time "$@"', 'bash', ...command]
  const [program = '', ...args] = [...(adopting ?? []), ...timed]
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text
    })
  let memory = 0
  /** Seconds by process. */
  const indexing = new Map<string, number>()
  const timer = setInterval(() => {
    const running = runningIn(child.pid ?? 0)
    memory = Math.max(memory, sum(running.map((each) => each.memory)))
    for (const { pid, cpu, isIndexer } of running) if (isIndexer) indexing.set(pid, cpu)
  }, interval)
  const [code] = await once(child, 'close')
  clearInterval(timer)
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}:\n${printed.slice(-4000)}`)
  const [wall = 0, user = 0, system = 0] = (printed.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
  return { wall, cpu: user + system, indexing: sum([...indexing.values()]), memory: memory / 1024 }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

type Running = {
  readonly pid: string
  /** Seconds. */
  readonly cpu: number
  /** In KB: proc(5), the proportional set size. */
  readonly memory: number
  readonly isIndexer: boolean
}

/** The clock of proc(5), in ticks a second: the same on every Linux that Node runs on. */
const ticks = 100

/** Our own tasks, and Pagefind's program, whoever starts it. */
const indexer = /index-task\.ts|pagefind_extended/

/** The processes of a group. */
function runningIn(group: number): readonly Running[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => processOf(pid, group) ?? [])
}

function processOf(pid: string, group: number): Running | null {
  try {
    const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) (?=[A-Z] )/)
    const fields = rest.split(' ')
    if (Number(fields[2]) !== group) return null
    return {
      pid,
      cpu: (Number(fields[11]) + Number(fields[12])) / ticks,
      memory: Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0),
      isIndexer: indexer.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8')),
    }
  } catch {
    return null // it has ended
  }
}
