import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { editorLocale, i18n, type Locale } from '@kakehashi/i18n'
import { type Answer, type Hit, searchFolder } from '@kakehashi/search'
import { ConfigurationError, openProject, type ProjectSite } from '@kakehashi/site'
import { Command, InvalidArgumentError } from 'commander'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { parseLocale } from '../parse-locale.ts'

type Options = {
  readonly locale?: Locale
  readonly site?: string
  readonly limit: number
  readonly exactly?: true
  readonly json?: true
}

/** What `--json` prints of a hit. */
type PrintedHit = {
  readonly url: string
  readonly title: string
  readonly locale: string
  readonly site: string
  readonly excerpt: string
  readonly stage: Answer['stage']
}

/** `kakehashi search`: what a visitor finds with these words, from the finished sites. */
export function searchCommand(finish: (code: ExitCode) => void): Command {
  return new Command('search')
    .description('Shows what visitors find with these words on the sites that were built last.')
    .argument('<words...>', 'what a visitor types')
    .option(
      '--locale <tag>',
      'the language of the search page; the default is that of your system',
      parseLocale,
    )
    .option('--site <name>', 'only the pages of one site')
    .option('--limit <number>', 'how many hits at most', parseLimit, 10)
    .option('--exactly', 'only the words as they are typed, without corrections')
    .option('--json', 'print the hits as JSON')
    .action(async (words: readonly string[], options: Options) => {
      const { locale = editorLocale(process.env), site, limit, exactly = false } = options
      const { sites } = await openProject(process.cwd(), process.env)
      if (site !== undefined && !sites.some(({ id }) => id === site))
        throw new ConfigurationError(
          i18n.t(locale, 'cli.unknownSite', { site, sites: sites.map(({ id }) => id).join(', ') }),
        )
      const otherLocales = i18n.locales.filter((other) => other !== locale)
      const search = searchFolder({ folder: bundlesOf(sites, locale), locale, otherLocales })
      const answer = await search({ text: words.join(' '), filters: { site }, exactly })
      const shown = answer.hits.slice(0, limit)
      const hits = await Promise.all(shown.map((hit) => printed(hit, answer.stage, sites)))
      if (options.json) console.log(JSON.stringify(hits, null, 2))
      else printHits(hits, answer, locale)
      finish(exitCode.good)
    })
}

/** Every site carries the same bundles. @throws where none has been built. */
function bundlesOf(sites: readonly ProjectSite[], locale: Locale): string {
  const folders = sites.map(({ distDir }) => join(distDir, 'pagefind'))
  const built = folders.find((folder) => existsSync(join(folder, locale, 'bundle.json')))
  if (built === undefined) throw new ConfigurationError(i18n.t(locale, 'cli.notBuilt'))
  return built
}

async function printed(hit: Hit, stage: Answer['stage'], sites: readonly ProjectSite[]): Promise<PrintedHit> {
  const { address, title, excerpt } = await hit.details()
  const [site = '', path = ''] = address.split(/:(.*)/s)
  const origin = sites.find(({ id }) => id === site)?.origin ?? ''
  return {
    url: new URL(path, origin).href,
    title,
    locale: hit.locale,
    site,
    excerpt: excerpt.map(({ text }) => text).join(''),
    stage,
  }
}

function printHits(
  hits: readonly PrintedHit[],
  { stage, searched, hits: all }: Answer,
  locale: Locale,
): void {
  console.log(i18n.t(locale, 'cli.hits', { count: all.length }))
  if (stage === 'corrected' || stage === 'words' || stage === 'content')
    console.log(i18n.t(locale, 'cli.searchedFor', { words: searched }))
  for (const { title, url, excerpt } of hits) console.log(`\n${title}\n  ${url}\n  ${excerpt}`)
}

function parseLimit(text: string): number {
  const limit = Number(text)
  if (Number.isInteger(limit) && limit > 0) return limit
  throw new InvalidArgumentError('It must be a whole number above 0.')
}
