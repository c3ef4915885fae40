import { loadFiles, planMove, planSlugs } from '@kakehashi/content'
import { editorLocale, i18n, type Locale } from '@kakehashi/i18n'
import { ConfigurationError, contentOptions, openProject } from '@kakehashi/site'
import { Command, InvalidArgumentError } from 'commander'
import { carryOut } from '../carry-out.ts'
import { contentName } from '../content-name.ts'
import type { ExitCode } from '../exit-code.ts'
import { parseLocale } from '../parse-locale.ts'

type Options = { readonly slug?: ReadonlyMap<Locale, string>; readonly dryRun?: boolean }

/** `kakehashi move`: a page, or a folder of pages, under another name or address, with all that leads to it. */
export function moveCommand(finish: (code: ExitCode) => void): Command {
  return new Command('move')
    .description('Moves or renames a page or a folder in all languages; links and old addresses lead on.')
    .argument('<from>', 'a page or a folder, such as malmo/avtal')
    .argument('[to]', 'its new name, such as malmo/om/avtal, or a folder to move it into, such as malmo/om/')
    .option('--slug <language=slug>', 'instead: a new slug in one language; may be repeated', parseSlug)
    .option('--dry-run', 'only say what would be written')
    .action(async (from: string, to: string | undefined, { slug, dryRun = false }: Options) => {
      const locale = editorLocale(process.env)
      if ((to === undefined) === (slug === undefined))
        throw new ConfigurationError(i18n.t(locale, 'cli.moveOrSlug'))
      const project = await openProject(process.cwd(), process.env)
      const loaded = await loadFiles(contentOptions(project))
      const name = contentName(project, from)
      const plan =
        to === undefined
          ? planSlugs(loaded, name, slug ?? new Map())
          : planMove(loaded, name, contentName(project, to))
      finish(await carryOut(project, loaded, plan, { dryRun, locale }))
    })
}

/** @throws for what is not a language and a slug. */
function parseSlug(
  text: string,
  before: ReadonlyMap<Locale, string> = new Map(),
): ReadonlyMap<Locale, string> {
  const [tag = '', slug = ''] = text.split('=')
  if (slug === '') throw new InvalidArgumentError('Write it as in ja=atarashii-peji.')
  return new Map(before).set(parseLocale(tag), slug)
}
