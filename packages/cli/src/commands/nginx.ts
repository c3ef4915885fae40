import { editorLocale, i18n, type Locale } from '@kakehashi/i18n'
import { readRelease, renderNginxConfiguration } from '@kakehashi/release'
import { ConfigurationError, openProject } from '@kakehashi/site'
import { Command } from 'commander'
import { siteOf } from '../deploying/deploy-target.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { parseLocale } from '../parse-locale.ts'

type Options = { readonly site: string; readonly folder: string; readonly locale?: Locale }

/** `kakehashi nginx`: the configuration that `deploy` writes on a server, for those who put a site there in another way. */
export function nginxCommand(finish: (code: ExitCode) => void): Command {
  return new Command('nginx')
    .description('Prints the nginx configuration of a site that was built last.')
    .requiredOption('--site <name>', 'the site')
    .requiredOption('--folder <folder>', 'the folder on the server with a link current to the finished site')
    .option('--locale <tag>', 'the language of the messages; the default is that of your system', parseLocale)
    .action(async ({ folder, locale = editorLocale(process.env), ...options }: Options) => {
      const { distDir } = siteOf(await openProject(process.cwd(), process.env), options.site, locale)
      const release = await readRelease(distDir)
      if (release === null)
        throw new ConfigurationError(i18n.t(locale, 'deploy.notBuilt', { folder: distDir }))
      process.stdout.write(renderNginxConfiguration(release, null, folder.replace(/\/+$/, '')))
      finish(exitCode.good)
    })
}
