import { editorLocale, i18n } from '@kakehashi/i18n'
import { ConfigurationError } from '@kakehashi/site/folders'
import { Command, CommanderError } from 'commander'
import { type ExitCode, exitCode } from './exit-code.ts'
import { Interruption } from './interruption.ts'

type Finish = (code: ExitCode) => void

/** What makes each command. One that is not asked for is not loaded: that would take longer than many a command does. */
const commands: Readonly<Record<string, (finish: Finish) => Promise<Command>>> = {
  start: async (finish) => (await import('./commands/start.ts')).startCommand(finish),
  build: async (finish) => (await import('./commands/build.ts')).buildCommand(finish),
  check: async (finish) => (await import('./commands/check.ts')).checkCommand(finish),
  search: async (finish) => (await import('./commands/search.ts')).searchCommand(finish),
  verify: async (finish) => (await import('./commands/verify.ts')).verifyCommand(finish),
  status: async (finish) => (await import('./commands/status.ts')).statusCommand(finish),
  changes: async (finish) => (await import('./commands/changes.ts')).changesCommand(finish),
  done: async (finish) => (await import('./commands/done.ts')).doneCommand(finish),
  export: async (finish) => (await import('./commands/export.ts')).exportCommand(finish),
  import: async (finish) => (await import('./commands/import.ts')).importCommand(finish),
  new: async (finish) => (await import('./commands/new.ts')).newCommand(finish),
  translate: async (finish) => (await import('./commands/translate.ts')).translateCommand(finish),
  cache: async (finish) => (await import('./commands/cache.ts')).cacheCommand(finish),
  move: async (finish) => (await import('./commands/move.ts')).moveCommand(finish),
  remove: async (finish) => (await import('./commands/remove.ts')).removeCommand(finish),
  deploy: async (finish) => (await import('./commands/deploy.ts')).deployCommand(finish),
  rollback: async (finish) => (await import('./commands/rollback.ts')).rollbackCommand(finish),
  releases: async (finish) => (await import('./commands/releases.ts')).releasesCommand(finish),
  prune: async (finish) => (await import('./commands/prune.ts')).pruneCommand(finish),
  nginx: async (finish) => (await import('./commands/nginx.ts')).nginxCommand(finish),
}

/** Runs `kakehashi` with the arguments of a command line and returns its exit code. @throws {Interruption} */
export async function run(args: readonly string[]): Promise<ExitCode> {
  let result: ExitCode = exitCode.good
  const finish: Finish = (code) => {
    result = code
  }
  const program = new Command('kakehashi')
    .description('Builds and keeps the sites of this project.')
    .allowExcessArguments(false)
    .exitOverride()
    .showHelpAfterError('Run it with --help to see how it is used.')
  const all = Object.entries(commands)
  const asked = all.filter(([name]) => name === args[0])
  try {
    for (const [, create] of asked.length === 0 ? all : asked)
      program.addCommand((await create(finish)).copyInheritedSettings(program))
    await program.parseAsync(args, { from: 'user' })
    return result
  } catch (error) {
    if (error instanceof Interruption) throw error
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.good : exitCode.wrongUse
    printError(error)
    if (error instanceof ConfigurationError) return exitCode.wrongUse
    console.error(i18n.t(editorLocale(process.env), 'cli.fault'))
    return exitCode.fault
  }
}

function printError(error: unknown): void {
  const stack = error instanceof Error && process.env['KAKEHASHI_DEBUG'] ? error.stack : undefined
  console.error(`\n${stack ?? (error instanceof Error ? error.message : error)}\n`)
}
