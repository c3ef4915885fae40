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

/** A comment on GitHub may have 65,536 characters; so many bytes are surely fewer. */
const mostBytes = 60_000

/** So many entries of each list are shown, or fewer where that is too long; of each translation so many blocks. */
const mostItems = [50, 20, 8, 3] as const
const mostBlocks = 8
const mostCharacters = 160

/** The changes as markdown for a comment on GitHub or GitLab; texts of the content are shown as they are, never as markdown. */
export function printChanges(changes: ContentChanges, locale: Locale): string {
  const texts = mostItems.values().map((items) => printSome(changes, items, locale))
  return texts.find((text) => Buffer.byteLength(text) <= mostBytes) ?? printSome(changes, 0, locale)
}

function printSome({ pages, stale, files }: ContentChanges, items: number, locale: Locale): string {
  const titles = new Map(pages.map(({ page, title }) => [page, title]))
  const sections = [
    section('changes.pages', pages.length, printPages(pages, items, locale), locale),
    section('changes.stale', stale.length, printStale(stale, items, titles, locale), locale),
    section('changes.files', files.length, printFiles(files, items, locale), locale),
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

function printPages(pages: readonly PageChange[], items: number, locale: Locale): readonly string[] {
  const head = [
    i18n.t(locale, 'status.page'),
    i18n.t(locale, 'changes.change'),
    i18n.t(locale, 'status.language'),
  ]
  const rows = pages.slice(0, items).map(({ page, change, from, title, languages }) => {
    const was = from === null ? '' : ` (${i18n.t(locale, 'changes.was', { page: code(from) })})`
    const shown = languages.map((language) => printLanguage(language, change, locale))
    return [`${plain(title)} ${code(page)}${was}`, word(change, locale), shown.join(', ')]
  })
  const table = [head, ['---', '---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  return [...table, ...more(pages, items, '\n', locale)]
}

/** A link where the page can be read; what has happened to it, where that is not said of the whole page. */
function printLanguage({ locale: tag, change, url }: LanguageChange, ofPage: Change, locale: Locale): string {
  const name = plain(i18n.facts(tag).ownName)
  const link = url === null ? name : `[${name}](<${url}>)`
  return change === ofPage ? link : `${link} (${word(change, locale)})`
}

function printStale(
  stale: readonly PageStatus[],
  items: number,
  titles: ReadonlyMap<string, string>,
  locale: Locale,
): readonly string[] {
  const shown = stale.slice(0, items).flatMap(({ page, locale: tag, file, state, blocks }) => {
    const title = plain(titles.get(page) ?? page)
    const head = `- ${title}, ${plain(i18n.facts(tag).ownName)}: ${i18n.t(locale, `state.${state}`)}`
    const lines = blocks.slice(0, mostBlocks).map((block) => `  - ${printBlock(block, file, tag, locale)}`)
    return [head, ...lines, ...more(blocks, mostBlocks, '  - ', locale)]
  })
  return [...shown, ...more(stale, items, '- ', locale)]
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

function printFiles(files: readonly FileChange[], items: number, locale: Locale): readonly string[] {
  const lines = files.slice(0, items).map(({ file, change }) => `- ${code(file)}, ${word(change, locale)}`)
  return [...lines, ...more(files, items, '- ', locale)]
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
  const half = mostCharacters / 2
  if (characters.length <= mostCharacters) return text
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
