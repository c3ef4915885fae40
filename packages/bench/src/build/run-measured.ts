import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'

/** What a command took, its children included. */
export type Cost = {
  /** Seconds from its start to its end. */
  readonly wall: number
  /** Seconds of all processors, in programs and in the system. */
  readonly cpu: number
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
  const timer = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid ?? 0))
  }, interval)
  const [code] = await once(child, 'close')
  clearInterval(timer)
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}:\n${printed.slice(-4000)}`)
  const [wall = 0, user = 0, system = 0] = (printed.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
  return { wall, cpu: user + system, memory: memory / 1024 }
}

/** What the processes of a group have in memory, in KB: proc(5), the proportional set size. */
function memoryOf(group: number): number {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .reduce((sum, pid) => sum + memoryIn(pid, group), 0)
}

function memoryIn(pid: string, group: number): number {
  try {
    const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) (?=[A-Z] )/)
    if (Number(fields.split(' ')[2]) !== group) return 0
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0 // it has ended
  }
}
