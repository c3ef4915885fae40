import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { searchLanguage } from '../languages/search-languages.ts'
import type { BundleFacts } from '../query/bundle.ts'
import { textOf } from './indexed-body.ts'
import { pagefindFiles } from './pagefind-files.ts'
import { readCopies } from './read-copies.ts'
import { listedWords } from './search-words.ts'
import { compoundTailsIn } from './swedish-tails.ts'
import { wordListFiles } from './word-list.ts'

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
  const files = pages.length === 0 ? new Map<string, Uint8Array>() : await pagefindFiles(indexed)
  const { shards, files: words } = wordListFiles(counts, language)
  const facts: BundleFacts = { pages: pages.length, shards }
  await rm(out, { recursive: true, force: true })
  for (const [name, content] of [...files, ...[...words].map(inFolder('words')), bundleFile(facts)]) {
    await mkdir(dirname(join(out, name)), { recursive: true })
    await writeFile(join(out, name), content)
  }
  return pages.length
}

function bundleFile(facts: BundleFacts): [string, string] {
  return ['bundle.json', JSON.stringify(facts)]
}

/** Title and description. */
function leadingText(text: string): string {
  return /<h1\b.*<\/h1>.*\n.*<\/p>(?:\n<p>.*<\/p>)?/.exec(text)?.[0] ?? ''
}

function inFolder(folder: string): (file: readonly [string, string]) => [string, string] {
  return ([name, content]) => [`${folder}/${name}`, content]
}

/** Adds words that a page is found by and that are shown nowhere. */
function withField(text: string, name: string, words: readonly string[]): string {
  if (words.length === 0) return text
  return text.replace(
    '</body>',
    `<p data-pagefind-ignore data-pagefind-meta="${name}">${words.join(' ')}</p>\n</body>`,
  )
}
