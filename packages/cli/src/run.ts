import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { buildCommand } from './commands/build.ts'
import { checkCommand } from './commands/check.ts'
import { startCommand } from './commands/start.ts'
import { type ExitCode, exitCode } from './exit-code.ts'

/** Runs `kakehashi` with the arguments of a command line and returns its exit code. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  let result: ExitCode = exitCode.good
  const finish = (code: ExitCode) => {
    result = code
  }
  const program = new Command('kakehashi')
    .description('Builds and keeps the sites of this project.')
    .exitOverride()
    .showHelpAfterError('Run it with --help to see how it is used.')
  for (const command of [startCommand(finish), buildCommand(finish), checkCommand(finish)])
    program.addCommand(command.exitOverride())
  try {
    await program.parseAsync(args, { from: 'user' })
    return result
  } catch (error) {
    if (error instanceof InvalidArgumentError) console.error(error.message)
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.good : exitCode.wrongUse
    console.error(error instanceof Error ? error.message : error)
    if (error instanceof Error && process.env['KAKEHASHI_DEBUG']) console.error(error.stack)
    return exitCode.fault
  }
}
