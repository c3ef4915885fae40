import { editorLocale, i18n, type Locale } from '@kakehashi/i18n'
import { type ListedRelease, listReleases, remoteShell } from '@kakehashi/release'
import { Command } from 'commander'
import { destinationOf } from '../deploying/deploy-target.ts'
import { orExplain } from '../deploying/or-explain.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { parseLocale } from '../parse-locale.ts'

type Options = { readonly to: string; readonly json?: true; readonly locale?: Locale }

/** `kakehashi releases`: the releases that are on a server, each compared with its manifest. */
export function releasesCommand(finish: (code: ExitCode) => void): Command {
  return new Command('releases')
    .description('Lists the releases on a server, and what is damaged in them.')
    .requiredOption('--to <user@host:folder>', 'the folder on the server that holds them')
    .option('--json', 'print them as JSON')
    .option('--locale <tag>', 'the language of the messages; the default is that of your system', parseLocale)
    .action(async ({ to, json, locale = editorLocale(process.env) }: Options) => {
      const destination = destinationOf(to, locale)
      const result = orExplain(locale, async () => {
        const releases = await listReleases(destination, remoteShell(process.env))
        if (json) console.log(JSON.stringify(releases, null, 2))
        else if (releases.length === 0) console.log(i18n.t(locale, 'deploy.noReleases', destination))
        else for (const release of releases) console.log(lineOf(release, locale))
        return exitCode.good
      })
      finish(await result)
    })
}

function lineOf({ id, time, state, size, damage: [file] }: ListedRelease, locale: Locale): string {
  return [
    id,
    ...(time === null ? [] : [i18n.formatDateTime(locale, localTime(time))]),
    i18n.t(locale, states[state]),
    ...(size === null ? [] : [i18n.formatBytes(locale, size)]),
    ...(file === undefined ? [] : [i18n.t(locale, 'deploy.damaged', { file })]),
  ].join('  ')
}

const states = {
  current: 'deploy.current',
  previous: 'deploy.previous',
  kept: 'deploy.kept',
  'never-live': 'deploy.neverLive',
  unfinished: 'deploy.unfinished',
} as const satisfies Record<ListedRelease['state'], string>

/** A moment by the clocks of Stockholm, to the minute; Swedish dates are written as ISO 8601 has them. */
function localTime(time: string): string {
  const form = { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'short' } as const
  return new Date(time).toLocaleString('sv-SE', form).replace(' ', 'T')
}
