import { i18n, type Locale } from '@kakehashi/i18n'
import { type PageStatus, type StaleBlock, type WordRun, wordDifference } from '@kakehashi/translation'
import type { Change, LanguageChange, PageChange } from './compare-content.ts'
import type { FileChange } from './other-files.ts'

export type ContentChanges = {
  readonly pages: readonly PageChange[]
  /** Translations with what they have to catch up with since. */
  readonly stale: readonly PageStatus[]
  readonly files: readonly FileChange[]
}

/** Comments have a largest size: of each list so many are shown, and of each translation so many blocks. */
const most = { items: 50, blocks: 8, characters: 160 }

/** The changes as markdown for a comment on GitHub or GitLab; texts of the content are shown as they are, never as markdown. */
export function printChanges({ pages, stale, files }: ContentChanges, locale: Locale): string {
  const titles = new Map(pages.map(({ page, title }) => [page, title]))
  const sections = [
    section('changes.pages', pages.length, printPages(pages, locale), locale),
    section('changes.stale', stale.length, printStale(stale, titles, locale), locale),
    section('changes.files', files.length, printFiles(files, locale), locale),
  ].filter((text) => text !== '')
  return sections.length > 0 ? sections.join('\n\n') : i18n.t(locale, 'changes.nothing')
}

function section(
  title: 'changes.pages' | 'changes.stale' | 'changes.files',
  count: number,
  lines: readonly string[],
  locale: Locale,
): string {
  return count === 0 ? '' : [`### ${i18n.t(locale, title)} (${count})`, '', ...lines].join('\n')
}

function printPages(pages: readonly PageChange[], locale: Locale): readonly string[] {
  const head = [
    i18n.t(locale, 'status.page'),
    i18n.t(locale, 'changes.change'),
    i18n.t(locale, 'status.language'),
  ]
  const rows = pages.slice(0, most.items).map(({ page, change, from, title, languages }) => {
    const was = from === null ? '' : ` (${i18n.t(locale, 'changes.was', { page: code(from) })})`
    const shown = languages.map((language) => printLanguage(language, change, locale))
    return [`${plain(title)} ${code(page)}${was}`, word(change, locale), shown.join(', ')]
  })
  const table = [head, ['---', '---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  return [...table, ...more(pages, most.items, '\n', locale)]
}

/** A link where the page can be read; what has happened to it, where that is not said of the whole page. */
function printLanguage({ locale: tag, change, url }: LanguageChange, ofPage: Change, locale: Locale): string {
  const name = plain(i18n.facts(tag).ownName)
  const link = url === null ? name : `[${name}](<${url}>)`
  return change === ofPage ? link : `${link} (${word(change, locale)})`
}

function printStale(
  stale: readonly PageStatus[],
  titles: ReadonlyMap<string, string>,
  locale: Locale,
): readonly string[] {
  const items = stale.slice(0, most.items).flatMap(({ page, locale: tag, file, state, blocks }) => {
    const title = plain(titles.get(page) ?? page)
    const head = `- ${title}, ${plain(i18n.facts(tag).ownName)}: ${i18n.t(locale, `state.${state}`)}`
    const lines = blocks.slice(0, most.blocks).map((block) => `  - ${printBlock(block, file, tag, locale)}`)
    return [head, ...lines, ...more(blocks, most.blocks, '  - ', locale)]
  })
  return [...items, ...more(stale, most.items, '- ', locale)]
}

function printBlock(
  { line, change, before, after }: StaleBlock,
  file: string,
  tag: Locale,
  locale: Locale,
): string {
  const runs = wordDifference(before ?? '', after ?? '', tag)
  const text = change === 'moved' ? plain(shorten(after ?? '')) : runs.map(printRun).join('')
  return `${code(`${file}:${line}`)} ${word(change, locale)}: ${text}`
}

function printRun({ kind, text }: WordRun): string {
  if (kind === 'same') return plain(shorten(text))
  const shown = plain(shorten(text))
  return kind === 'removed' ? `<del>${shown}</del>` : `<ins>${shown}</ins>`
}

function printFiles(files: readonly FileChange[], locale: Locale): readonly string[] {
  const lines = files
    .slice(0, most.items)
    .map(({ file, change }) => `- ${code(file)}, ${word(change, locale)}`)
  return [...lines, ...more(files, most.items, '- ', locale)]
}

function more(all: readonly unknown[], shown: number, before: string, locale: Locale): readonly string[] {
  if (all.length <= shown) return []
  return [`${before}${i18n.t(locale, 'changes.more', { number: String(all.length - shown) })}`]
}

function word(change: Change, locale: Locale): string {
  return i18n.t(locale, `change.${change}`)
}

/** The beginning and the end of a long text. */
function shorten(text: string): string {
  const characters = [...text]
  const half = most.characters / 2
  if (characters.length <= most.characters) return text
  return `${characters.slice(0, half).join('')} … ${characters.slice(-half).join('')}`
}

/** Shown as it is (CommonMark 2.4); after an @ stands a joiner, so that a text of the content calls nobody. */
function plain(text: string): string {
  return text
    .replaceAll(/[\\`*_~[\]()<>|&#$!:]/g, '\\$&')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('@', '@\u2060')
}

function code(name: string): string {
  return `\`${name.replaceAll(/[`|\s]/g, ' ')}\``
}
