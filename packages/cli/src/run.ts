import { editorLocale, i18n } from '@kakehashi/i18n'
import { ConfigurationError } from '@kakehashi/site'
import { Command, CommanderError } from 'commander'
import { buildCommand } from './commands/build.ts'
import { cacheCommand } from './commands/cache.ts'
import { changesCommand } from './commands/changes.ts'
import { checkCommand } from './commands/check.ts'
import { deployCommand } from './commands/deploy.ts'
import { doneCommand } from './commands/done.ts'
import { exportCommand } from './commands/export.ts'
import { importCommand } from './commands/import.ts'
import { moveCommand } from './commands/move.ts'
import { newCommand } from './commands/new.ts'
import { nginxCommand } from './commands/nginx.ts'
import { pruneCommand } from './commands/prune.ts'
import { releasesCommand } from './commands/releases.ts'
import { removeCommand } from './commands/remove.ts'
import { rollbackCommand } from './commands/rollback.ts'
import { searchCommand } from './commands/search.ts'
import { startCommand } from './commands/start.ts'
import { statusCommand } from './commands/status.ts'
import { translateCommand } from './commands/translate.ts'
import { verifyCommand } from './commands/verify.ts'
import { type ExitCode, exitCode } from './exit-code.ts'
import { Interruption } from './interruption.ts'

/** Runs `kakehashi` with the arguments of a command line and returns its exit code. @throws {Interruption} */
export async function run(args: readonly string[]): Promise<ExitCode> {
  let result: ExitCode = exitCode.good
  const finish = (code: ExitCode) => {
    result = code
  }
  const program = new Command('kakehashi')
    .description('Builds and keeps the sites of this project.')
    .allowExcessArguments(false)
    .exitOverride()
    .showHelpAfterError('Run it with --help to see how it is used.')
  for (const command of [
    startCommand(finish),
    buildCommand(finish),
    checkCommand(finish),
    searchCommand(finish),
    verifyCommand(finish),
    statusCommand(finish),
    changesCommand(finish),
    doneCommand(finish),
    exportCommand(finish),
    importCommand(finish),
    newCommand(finish),
    translateCommand(finish),
    cacheCommand(finish),
    moveCommand(finish),
    removeCommand(finish),
    deployCommand(finish),
    rollbackCommand(finish),
    releasesCommand(finish),
    pruneCommand(finish),
    nginxCommand(finish),
  ])
    program.addCommand(command.copyInheritedSettings(program))
  try {
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
