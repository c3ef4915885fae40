import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { normalise } from '../languages/normalise.ts'
import type { SearchLanguage } from '../languages/search-language.ts'
import { searchLanguage } from '../languages/search-languages.ts'
import type { BundleFacts } from '../query/bundle.ts'
import { textOf } from './indexed-body.ts'
import { japaneseReadings, type ReadingFinder } from './japanese-readings.ts'
import { readCopies } from './read-copies.ts'
import { runPagefind } from './run-pagefind.ts'
import type { SearchCopy } from './search-copy.ts'
import { type CompoundFinder, compoundTailsIn } from './swedish-tails.ts'
import { type CountedWord, wordListFiles } from './word-list.ts'

export type IndexOptions = {
  readonly locale: string
  /** The files with the copies of this language, one for each site. */
  readonly copies: readonly string[]
  /** Where the bundle is written; what was there is removed. */
  readonly out: string
}

/** The languages whose words are typed as they sound before they are written. */
const readingFinders: ReadonlyMap<string, ReadingFinder> = new Map([['ja', japaneseReadings]])
const noReadings: ReadingFinder = async () => []

/** The languages whose compounds are taken apart. */
const compoundFinders: ReadonlyMap<string, CompoundFinder> = new Map([['sv', compoundTailsIn]])

/**
 * Writes one language's search bundle over the pages of all sites and returns how many pages it holds; one language at a time in a
 * process, since Pagefind is ended after each.
 */
export async function indexLocale({ locale, copies, out }: IndexOptions): Promise<number> {
  const pages = await readCopies(copies)
  await rm(out, { recursive: true, force: true })
  const findTails = compoundFinders.get(locale)
  const language = searchLanguage(locale)
  const shards =
    findTails === undefined
      ? await indexPages(pages, readingFinders.get(locale) ?? noReadings, language, out)
      : await indexCompounds(pages, findTails, language, out)
  const facts: BundleFacts = { pages: pages.length, shards }
  await writeFile(join(out, 'bundle.json'), JSON.stringify(facts))
  return pages.length
}

/** The pages as they are. */
async function indexPages(
  pages: readonly SearchCopy[],
  findReadings: ReadingFinder,
  language: SearchLanguage,
  out: string,
): Promise<number> {
  await runPagefind(pages, out)
  const texts = pages.map(({ text }) => plainText(text))
  const words = texts.map((text) => wordsOf(text, language))
  const readings = await findReadings(texts)
  return writeWords(words, readings, language, out)
}

/** The pages with the tails of their compounds in fields that are not shown. */
async function indexCompounds(
  pages: readonly SearchCopy[],
  findTails: CompoundFinder,
  language: SearchLanguage,
  out: string,
): Promise<number> {
  const words = pages.map(({ text }) => wordsOf(plainText(text), language))
  const tailsOf = findTails(words)
  const tails = words.map((ofPage) => tailsOf(ofPage))
  const withTails = pages.map(({ path, text }, index) => {
    const leading = tailsOf(wordsOf(plainText(leadingText(text)), language))
    return {
      path,
      text: withField(withField(text, 'parts', tails[index] ?? []), 'titleParts', leading),
    }
  })
  await runPagefind(withTails, out)
  const listed = words.map((ofPage, index) => ofPage.union(new Set(tails[index])))
  const behindTails = tailsListed(words, tailsOf)
  return writeWords(listed, behindTails, language, out)
}

/** The compounds behind each tail that is no word of the pages: `läsare` is to find `skärmläsare` before forms of `läsa`. */
function tailsListed(
  pages: readonly ReadonlySet<string>[],
  tailsOf: (words: Iterable<string>) => readonly string[],
): readonly CountedWord[] {
  const counts = countsOf(pages)
  return [...counts].flatMap(([word, count]) =>
    tailsOf([word])
      .filter((tail) => !counts.has(tail))
      .map((tail) => ({ word, foundBy: tail, pages: count })),
  )
}

function countsOf(pages: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const words of pages) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function plainText(copy: string): string {
  return normalise(textOf(copy))
}

/** The words that a text gives to the word list; one that is put together also gives its parts. */
function wordsOf(text: string, { listed, parts }: SearchLanguage): Set<string> {
  return new Set(listed(text).flatMap((word) => [word, ...parts(word)]))
}

/** Writes the word list of some pages' words and of others, and returns the number of its shards. */
async function writeWords(
  pages: readonly ReadonlySet<string>[],
  others: readonly CountedWord[],
  language: SearchLanguage,
  out: string,
): Promise<number> {
  const { shards, files } = wordListFiles(
    [...[...countsOf(pages)].map(([word, count]) => ({ word, pages: count })), ...others],
    language,
  )
  await mkdir(join(out, 'words'), { recursive: true })
  for (const [name, words] of files) await writeFile(join(out, 'words', name), words)
  return shards
}

/** Title and description. */
function leadingText(text: string): string {
  return /<h1\b.*<\/h1>.*\n.*<\/p>(?:\n<p>.*<\/p>)?/.exec(text)?.[0] ?? ''
}

/** Adds words that a page is found by and that are shown nowhere. */
function withField(text: string, name: string, words: readonly string[]): string {
  if (words.length === 0) return text
  return text.replace(
    '</body>',
    `<p data-pagefind-ignore data-pagefind-meta="${name}">${words.join(' ')}</p>\n</body>`,
  )
}
