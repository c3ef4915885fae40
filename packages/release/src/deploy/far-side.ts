import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { DeployError } from './deploy-error.ts'
import type { Destination } from './destination.ts'
import { commandFault, connectionFault } from './explain-failure.ts'
import type { RemoteShell } from './remote-shell.ts'
import { type ShellProgram, sh } from './shell.ts'

/** What a program on the far side printed, its errors too, and its exit code. */
export type Outcome = { readonly code: number; readonly output: string }

/** A shell on the machine that serves a site. */
export type FarSide = {
  readonly destination: Destination
  /** Runs a program to its end, whatever that is. @throws {DeployError} where the connection ends. */
  readonly attempt: (program: ShellProgram) => Promise<Outcome>
  /** Runs a program in the shell itself, so that the files that it opens stay open until `close`. */
  readonly keep: (program: ShellProgram) => Promise<Outcome>
  /** What a program prints. @throws {DeployError} also where it fails. */
  readonly run: (program: ShellProgram) => Promise<string>
  readonly close: () => Promise<void>
}

/** The far side's descriptor that holds the lock. */
export const lockDescriptor = 9

/**
 * Opens one shell for all steps, which reads its programs from the connection: with the connection it ends, after the step
 * that it is in. The user's own shell may be any.
 */
export function openFarSide(destination: Destination, { words: [program, ...args] }: RemoteShell): FarSide {
  const host = destination.host.replace(/[[\]]/g, '')
  const child = spawn(program, [...args, host, 'exec sh'], { stdio: 'pipe' })
  const token = randomUUID()
  let said = ''
  let printed = ''
  let ended: DeployError | null = null
  let waiting: { resolve: (outcome: Outcome) => void; reject: (error: Error) => void } | null = null

  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text
    const end = new RegExp(`\\n${token} (\\d+)\\n`).exec(printed.slice(-token.length - 8))
    if (end === null) return
    const begin = printed.indexOf(`${token}\n`) + token.length + 1
    const outcome = { code: Number(end[1]), output: printed.slice(begin, -end[0].length) }
    printed = ''
    waiting?.resolve(outcome)
    waiting = null
  })
  child.stdin.on('error', () => {}) // told by the end of the program
  const end = (error: DeployError) => {
    ended ??= error
    waiting?.reject(ended)
    waiting = null
  }
  const closed = new Promise<void>((resolve) => {
    child.on('error', () => {
      end(new DeployError({ code: 'missing-program', host: 'localhost', program }))
      resolve()
    })
    child.on('close', () => {
      end(new DeployError(connectionFault(destination, said)))
      resolve()
    })
  })

  function send(text: string): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      if (ended !== null) return reject(ended)
      waiting = { resolve, reject }
      child.stdin.write(`export LC_ALL=C\necho ${token}\n${text}\nprintf '\\n%s %d\\n' ${token} $?\n`)
    })
  }
  const attempt = ({ text }: ShellProgram) => send(`(\nset -eu\n${text}\n) </dev/null 2>&1`)
  return {
    destination,
    attempt,
    keep: ({ text }) => send(`{\n${text}\n} </dev/null 2>&1`),
    run: async (program) => {
      const { code, output } = await attempt(program)
      if (code !== 0) throw new DeployError(commandFault(destination, output))
      return output
    },
    close: async () => {
      child.stdin.end()
      await closed
    },
  }
}

/** A program in the folder of the site. */
export function inFolder({ destination }: FarSide, program: ShellProgram): ShellProgram {
  return sh`cd ${destination.folder}
${program}`
}
