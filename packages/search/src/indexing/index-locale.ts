import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { searchLanguage } from '../languages/search-languages.ts'
import type { BundleFacts } from '../query/bundle.ts'
import { textOf } from './indexed-body.ts'
import { readCopies } from './read-copies.ts'
import { listedWords } from './search-words.ts'
import { compoundTailsIn } from './swedish-tails.ts'
import { wordListFiles } from './word-list.ts'
import { writePagefindFiles } from './write-pagefind-files.ts'

export type IndexOptions = {
  readonly locale: string
  /** The folders with the copies of this language, one for each site. */
  readonly copies: readonly string[]
  /** Where the bundle is written; what was there is removed. */
  readonly out: string
}

/** Writes one language's search bundle over the pages of all sites and returns how many pages it holds. */
export async function indexLocale({ locale, copies, out }: IndexOptions): Promise<number> {
  const language = searchLanguage(locale)
  const pages = (await readCopies(copies)).map((page) => ({
    ...page,
    words: new Set(listedWords(textOf(page.text), language)),
    leading: new Set(listedWords(textOf(leadingText(page.text)), language)),
  }))
  const tailsOf = locale === 'sv' ? compoundTailsIn(pages.map(({ words }) => words)) : () => []
  const counts = new Map<string, number>()
  const indexed = pages.map(({ address, text, words, leading }) => {
    const parts = tailsOf(words)
    for (const word of words.union(new Set(parts))) counts.set(word, (counts.get(word) ?? 0) + 1)
    return { address, text: withField(withField(text, 'parts', parts), 'titleParts', tailsOf(leading)) }
  })
  const { shards, files } = wordListFiles(counts, language)
  await rm(out, { recursive: true, force: true })
  await mkdir(join(out, 'words'), { recursive: true })
  if (pages.length > 0) await writePagefindFiles(indexed, out)
  for (const [name, words] of files) await writeFile(join(out, 'words', name), words)
  const facts: BundleFacts = { pages: pages.length, shards }
  await writeFile(join(out, 'bundle.json'), JSON.stringify(facts))
  return pages.length
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
