import { spawn } from 'node:child_process'
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

export type BuiltSites = CommandResult & {
  /** The folder with `malmo/` and `association/`. */
  readonly folder: string
  /** The text of a finished file: `malmo/en/index.html`. */
  readonly file: (path: string) => string
  readonly exists: (path: string) => boolean
  /** Every finished file, sorted. */
  readonly files: () => readonly string[]
}

export type BuildOptions = {
  /** The project to build; the default is this repository. */
  readonly projectDir?: string
  readonly environment?: Readonly<Record<string, string>>
}

const repository = join(import.meta.dirname, '../../..')

/**
 * Builds both sites from files given by their paths in the content folder, with the command that editors use.
 * @example const site = await buildSite({ 'malmo/index.sv.md': '---\ntitle: Hej\n---\nVälkommen.' })
 */
export async function buildSite(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: BuildOptions = {},
): Promise<BuiltSites> {
  const content = temporaryFolder()
  writeFiles(content, files)
  return buildContent(content, options)
}

/** Builds both sites from a content folder into a temporary one. */
export async function buildContent(contentDir: string, options: BuildOptions = {}): Promise<BuiltSites> {
  const folder = join(temporaryFolder(), 'out')
  const environment = {
    ...options.environment,
    KAKEHASHI_CONTENT: contentDir,
    KAKEHASHI_OUT: folder,
  }
  const result = await runKakehashi(['build'], { ...options, environment })
  return {
    ...result,
    folder,
    file: (path) => readFileSync(join(folder, path), 'utf8'),
    exists: (path) => existsSync(join(folder, path)),
    files: () => listFiles(folder).filter((path) => !path.startsWith('.built/')),
  }
}

/** Runs `kakehashi` with arguments in a project and waits for it. */
export function runKakehashi(args: readonly string[], options: BuildOptions = {}): Promise<CommandResult> {
  const projectDir = options.projectDir ?? repository
  const command = join(projectDir, 'packages/cli/src/kakehashi.ts')
  const path = `${join(repository, 'node_modules/.bin')}:${process.env['PATH']}`
  const inherited = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('KAKEHASHI_') && name !== 'GITHUB_ACTIONS',
  )
  const environment = {
    ...Object.fromEntries(inherited),
    PATH: path,
    LC_ALL: 'C.UTF-8',
    ...options.environment,
  }
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], {
      cwd: projectDir,
      env: environment,
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk))
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk))
    child.on('error', reject).on('close', (exitCode) => resolve({ exitCode, stdout, stderr }))
  })
}
