import { join } from 'node:path'
import { editorLocale, i18n } from '@kakehashi/i18n'
import { ConfigurationError, openProject } from '@kakehashi/site'
import { Command } from 'commander'
import { checkSignatureKey } from '../check-signature-key.ts'
import { startChild, whenEnded } from '../child.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { installCacheServer } from '../install-cache-server.ts'
import { Interruption, untilInterrupted } from '../interruption.ts'

/** Without the key on the server, too, it keeps no signatures, and nobody is given anything. */
const secrets = ['TURBO_TOKEN', 'TURBO_REMOTE_CACHE_SIGNATURE_KEY']

/** `kakehashi cache`: a server from which builds on other machines take what has been built once, until Ctrl-C. */
export function cacheCommand(finish: (code: ExitCode) => void): Command {
  return new Command('cache')
    .description('Serves the cache that builds on several machines share.')
    .action(async () => {
      const project = await openProject(process.cwd(), process.env)
      const missing = secrets.filter((name) => !process.env[name])
      if (missing.length > 0) {
        const names = missing.join(', ')
        throw new ConfigurationError(i18n.t(editorLocale(process.env), 'cli.cacheSecrets', { names }))
      }
      checkSignatureKey(process.env)
      const child = startChild(project, [process.execPath, installCacheServer(project.rootDir)], {
        cwd: project.rootDir,
        environment: {
          // its own default is every address of the machine
          HOST: process.env['HOST'] || '127.0.0.1',
          STORAGE_PATH: process.env['STORAGE_PATH'] || join(project.rootDir, '.cache/turbo'),
          STORAGE_PATH_USE_TMP_FOLDER: process.env['STORAGE_PATH_USE_TMP_FOLDER'] || 'false',
        },
      })
      child.stdout?.pipe(process.stdout)
      child.stderr?.pipe(process.stderr)
      try {
        await untilInterrupted(
          () => whenEnded(child),
          () => child.kill(),
        )
        finish(exitCode.fault)
      } catch (error) {
        if (!(error instanceof Interruption)) throw error
      }
    })
}
