import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { editorLocale, i18n, type Locale } from '@kakehashi/i18n'
import { readRelease } from '@kakehashi/release'
import { verifySites } from '@kakehashi/release/verify'
import { bundleReader } from '@kakehashi/search'
import { ConfigurationError, openProject } from '@kakehashi/site'
import { Command } from 'commander'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { parseLocale } from '../parse-locale.ts'
import { progress } from '../progress.ts'
import { reportFindings } from '../report-findings.ts'

type Options = {
  readonly last?: string
  readonly json?: true
  readonly locale?: Locale
}

/** `kakehashi verify`: everything that is wrong with the finished sites, as a gate before they are published. */
export function verifyCommand(finish: (code: ExitCode) => void): Command {
  return new Command('verify')
    .description('Finds what is wrong with the sites that were built last, before they are published.')
    .option('--last <folder>', 'the sites that visitors have now, no address of which may be lost')
    .option('--json', 'print what is found as JSON')
    .option('--locale <tag>', 'the language of the messages; the default is that of your system', parseLocale)
    .action(async ({ last, json, locale = editorLocale(process.env) }: Options) => {
      const { sites } = await openProject(process.cwd(), process.env)
      const finished = sites.filter(({ distDir }) => existsSync(distDir))
      if (finished.length === 0) throw new ConfigurationError(i18n.t(locale, 'cli.nothingToVerify'))
      const toVerify = await Promise.all(
        finished.map(async ({ id, distDir, preview }) => ({
          id,
          folder: distDir,
          last: last === undefined ? null : await readRelease(join(last, id)),
          isPreview: preview,
        })),
      )
      if (last !== undefined && toVerify.every((site) => site.last === null))
        throw new ConfigurationError(i18n.t(locale, 'cli.noLastRelease', { folder: last }))
      const names = finished.map(({ id }) => id).join(', ')
      const findings = await progress(i18n.t(locale, 'cli.verifying', { site: names }), () =>
        verifySites(toVerify, { search: bundleReader }),
      )
      if (json) console.log(JSON.stringify(findings, null, 2))
      else reportFindings(findings, locale)
      finish(findings.length > 0 ? exitCode.contentProblems : exitCode.good)
    })
}
