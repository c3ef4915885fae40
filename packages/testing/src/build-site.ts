import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from './list-files.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { writeFiles } from './write-files.ts'

/** What a run of the command `kakehashi` left behind. */
export type CommandResult = {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

export type CommandOptions = {
  /** The project to work on; the default is this repository. */
  readonly projectDir?: string
  /** The working directory; the default is the project. */
  readonly cwd?: string
  readonly environment?: Readonly<Record<string, string>>
}

/** A run of the command that may still be going on. */
export type RunningCommand = {
  readonly child: ChildProcessWithoutNullStreams
  /** Everything printed until now. */
  readonly printed: () => string
  readonly ended: Promise<CommandResult>
}

export type BuiltSites = CommandResult & {
  /** The folder with `malmo/` and `association/`. */
  readonly folder: string
  /** The text of a finished file: `malmo/en/index.html`. */
  readonly file: (path: string) => string
  readonly exists: (path: string) => boolean
  /** Every finished file but compressed copies, sorted. */
  readonly files: () => readonly string[]
}

const repository = join(import.meta.dirname, '../../..')

/**
 * Builds both sites from files given by their paths in the content folder, with the command that editors use.
 * @example const site = await buildSite({ 'malmo/index.sv.md': '---\ntitle: Hej\n---\nVälkommen.' })
 */
export async function buildSite(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: CommandOptions = {},
): Promise<BuiltSites> {
  const content = temporaryFolder()
  writeFiles(content, files)
  return buildContent(content, options)
}

/** Builds both sites from a content folder into a temporary one. @throws where the program fails, not where the content does. */
export async function buildContent(contentDir: string, options: CommandOptions = {}): Promise<BuiltSites> {
  const folder = join(temporaryFolder(), 'out')
  const environment = {
    ...options.environment,
    KAKEHASHI_CONTENT: contentDir,
    KAKEHASHI_OUT: folder,
  }
  const result = await runKakehashi(['build'], { ...options, environment })
  if (![0, 1].includes(result.exitCode ?? -1))
    throw new Error(`exit code ${result.exitCode}: ${result.stderr}`)
  return {
    ...result,
    folder,
    file: (path) => readFileSync(join(folder, path), 'utf8'),
    exists: (path) => existsSync(join(folder, path)),
    files: () => listFiles(folder).filter((path) => !isCopy(path, folder)),
  }
}

/** Whether a file is the compressed copy of one beside it. */
function isCopy(path: string, folder: string): boolean {
  return /\.(?:br|gz)$/.test(path) && existsSync(join(folder, path.slice(0, -3)))
}

/** Runs `kakehashi` with arguments in a project and waits for it. */
export function runKakehashi(args: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  return startKakehashi(args, options).ended
}

/** Starts `kakehashi` with arguments in a project. */
export function startKakehashi(args: readonly string[], options: CommandOptions = {}): RunningCommand {
  const projectDir = options.projectDir ?? repository
  const command = join(projectDir, 'packages/cli/src/kakehashi.ts')
  const inherited = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('KAKEHASHI_') && name !== 'GITHUB_ACTIONS',
  )
  const environment = {
    ...Object.fromEntries(inherited),
    PATH: `${join(repository, 'node_modules/.bin')}:${process.env['PATH']}`,
    LC_ALL: 'C.UTF-8',
    ...options.environment,
  }
  const child = spawn(process.execPath, [command, ...args], {
    cwd: options.cwd ?? projectDir,
    env: environment,
  })
  let stdout = ''
  let stderr = ''
  let printed = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk
    printed += chunk
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk
    printed += chunk
  })
  const ended = new Promise<CommandResult>((resolve, reject) => {
    child.on('error', reject).on('close', (exitCode) => {
      // a fault of the program, which a test that does not look for one would not show
      if (exitCode === 3) console.error(`kakehashi ${args.join(' ')}: ${stderr}`)
      resolve({ exitCode, stdout, stderr })
    })
  })
  return { child, printed: () => printed, ended }
}
