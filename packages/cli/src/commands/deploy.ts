import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { editorLocale, i18n, type Locale } from '@kakehashi/i18n'
import { type Deployed, deploy, manifestName, remoteShell } from '@kakehashi/release'
import { ConfigurationError, openProject } from '@kakehashi/site'
import { Command } from 'commander'
import { destinationOf, siteOf } from '../deploying/deploy-target.ts'
import { orExplain } from '../deploying/or-explain.ts'
import { type ServerSettings, serverOptions, withServerOptions } from '../deploying/server-settings.ts'
import { showSteps } from '../deploying/show-steps.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { parseLocale } from '../parse-locale.ts'
import { verifyBeforeDeploy } from '../verify-before-deploy.ts'

type Options = ServerSettings & {
  readonly site: string
  readonly to: string
  readonly dryRun?: boolean
  readonly locale?: Locale
}

/** `kakehashi deploy`: makes the site that was built last the live one on a server. */
export function deployCommand(finish: (code: ExitCode) => void): Command {
  const command = new Command('deploy')
    .description('Publishes a site that was built last on a server, if nothing speaks against it.')
    .requiredOption('--site <name>', 'the site')
    .requiredOption('--to <user@host:folder>', 'the folder on the server that holds its releases')
  return withServerOptions(command)
    .option('--dry-run', 'change nothing on the server')
    .option('--locale <tag>', 'the language of the messages; the default is that of your system', parseLocale)
    .action(async ({ to, dryRun = false, locale = editorLocale(process.env), ...options }: Options) => {
      const project = await openProject(process.cwd(), process.env)
      const site = siteOf(project, options.site, locale)
      const destination = destinationOf(to, locale)
      const server = serverOptions(options, locale)
      if (!existsSync(join(site.distDir, manifestName)))
        throw new ConfigurationError(i18n.t(locale, 'deploy.notBuilt', { folder: site.distDir }))
      const result = orExplain(locale, async () => {
        const deployed = await deploy({
          ...{ ...server, destination, dryRun, folder: site.distDir },
          shell: remoteShell(process.env),
          verify: (last) => verifyBeforeDeploy(project, site.id, last, locale),
          during: showSteps(destination, site.id, locale),
        })
        return tell(deployed, site.id, locale)
      })
      finish(await result)
    })
}

function tell(deployed: Deployed, site: string, locale: Locale): ExitCode {
  if (deployed.kind === 'refused') {
    console.error(i18n.t(locale, 'deploy.refused'))
    return exitCode.contentProblems
  }
  const { id } = deployed
  if (deployed.kind === 'deployed') {
    const files = i18n.t(locale, 'cli.files', { count: deployed.sent.files })
    const bytes = i18n.formatBytes(locale, deployed.sent.bytes)
    console.log(i18n.t(locale, 'deploy.deployed', { id, site, files, bytes }))
  } else if (deployed.kind === 'would-deploy') console.log(i18n.t(locale, 'deploy.wouldDeploy', { id, site }))
  else console.log(i18n.t(locale, 'deploy.liveAlready', { id, site }))
  return exitCode.good
}
