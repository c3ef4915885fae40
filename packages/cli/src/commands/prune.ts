import { editorLocale, i18n, type Locale } from '@kakehashi/i18n'
import { prune, type RemovalDecision, remoteShell } from '@kakehashi/release'
import { ConfigurationError } from '@kakehashi/site'
import { Command } from 'commander'
import { destinationOf } from '../deploying/deploy-target.ts'
import { orExplain } from '../deploying/or-explain.ts'
import { showSteps } from '../deploying/show-steps.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { parseLocale } from '../parse-locale.ts'

type Options = {
  readonly to: string
  readonly before?: string
  readonly decision?: string
  readonly dryRun?: boolean
  readonly locale?: Locale
}

/** `kakehashi prune`: removes releases from a server that no rule keeps there. */
export function pruneCommand(finish: (code: ExitCode) => void): Command {
  return new Command('prune')
    .description('Removes releases that were never live, and older ones by a decision that is kept.')
    .requiredOption('--to <user@host:folder>', 'the folder on the server that holds them')
    .option('--before <day>', 'the day before which a release was live for the last time: 2024-01-01')
    .option('--decision <text>', 'the decision to remove releases that were live, which are public records')
    .option('--dry-run', 'only say what would be removed')
    .option('--locale <tag>', 'the language of the messages; the default is that of your system', parseLocale)
    .action(async ({ to, dryRun = false, locale = editorLocale(process.env), ...options }: Options) => {
      const destination = destinationOf(to, locale)
      const removal = removalOf(options, locale)
      const result = orExplain(locale, async () => {
        const { unfinished, neverLive, retired } = await prune({
          ...{ destination, removal, dryRun },
          shell: remoteShell(process.env),
          during: showSteps(destination, destination.folder, locale),
        })
        const all = [
          ...unfinished.map((id) => ({ id, kind: i18n.t(locale, 'deploy.unfinished') })),
          ...neverLive.map((id) => ({ id, kind: i18n.t(locale, 'deploy.neverLive') })),
          ...retired.map((id) => ({ id, kind: i18n.t(locale, 'deploy.kept') })),
        ]
        const outcome = dryRun ? 'deploy.wouldRemove' : 'deploy.removed'
        for (const release of all) console.log(i18n.t(locale, outcome, release))
        if (all.length === 0) console.log(i18n.t(locale, 'deploy.nothingToRemove'))
        return exitCode.good
      })
      finish(await result)
    })
}

/** @throws {ConfigurationError} where a day is named without a decision, or the other way round, or it is no day. */
function removalOf(
  { before, decision }: Pick<Options, 'before' | 'decision'>,
  locale: Locale,
): RemovalDecision | null {
  if (before === undefined && decision === undefined) return null
  if (before === undefined || !decision?.trim())
    throw new ConfigurationError(i18n.t(locale, 'deploy.needsDecision'))
  if (!isDay(before)) throw new ConfigurationError(i18n.t(locale, 'deploy.badDay', { day: before }))
  return { before, decision: decision.trim() }
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00Z`)
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  )
}
