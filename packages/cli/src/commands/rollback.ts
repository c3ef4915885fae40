import { editorLocale, i18n, type Locale } from '@kakehashi/i18n'
import { isReleaseId, type RolledBack, remoteShell, rollback } from '@kakehashi/release'
import { ConfigurationError, openProject } from '@kakehashi/site'
import { Command } from 'commander'
import { destinationOf, siteOf } from '../deploying/deploy-target.ts'
import { orExplain } from '../deploying/or-explain.ts'
import { type ServerSettings, serverOptions, withServerOptions } from '../deploying/server-settings.ts'
import { showSteps } from '../deploying/show-steps.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { parseLocale } from '../parse-locale.ts'

type Options = ServerSettings & {
  readonly site: string
  readonly to: string
  readonly release?: string
  readonly dryRun?: boolean
  readonly locale?: Locale
}

/** `kakehashi rollback`: makes a release that is on the server the live one again. */
export function rollbackCommand(finish: (code: ExitCode) => void): Command {
  const command = new Command('rollback')
    .description('Lets visitors see the release before again, or another one that is on the server.')
    .requiredOption('--site <name>', 'the site')
    .requiredOption('--to <user@host:folder>', 'the folder on the server that holds its releases')
    .option('--release <id>', 'the release to go back to; the default is the one before')
  return withServerOptions(command)
    .option('--dry-run', 'change nothing on the server')
    .option('--locale <tag>', 'the language of the messages; the default is that of your system', parseLocale)
    .action(async ({ to, dryRun = false, locale = editorLocale(process.env), ...options }: Options) => {
      const { id: site } = siteOf(await openProject(process.cwd(), process.env), options.site, locale)
      const { release = null } = options
      const destination = destinationOf(to, locale)
      const server = serverOptions(options, locale)
      if (release !== null && !isReleaseId(release))
        throw new ConfigurationError(i18n.t(locale, 'deploy.badRelease', { id: release }))
      const result = orExplain(locale, async () => {
        const rolledBack = await rollback({
          ...{ ...server, site, destination, release, dryRun },
          shell: remoteShell(process.env),
          during: showSteps(destination, site, locale),
        })
        console.log(i18n.t(locale, outcomes[rolledBack.kind], { id: rolledBack.id, site }))
        return exitCode.good
      })
      finish(await result)
    })
}

const outcomes = {
  'live-already': 'deploy.liveAlready',
  'would-roll-back': 'deploy.wouldRollBack',
  'rolled-back': 'deploy.rolledBack',
} as const satisfies Record<RolledBack['kind'], string>
