import { close, createIndex } from 'pagefind'
import type { IndexedPage } from './read-copies.ts'

/** What the search page needs of a Pagefind bundle: no ready-made interfaces. */
const needed =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\..*\.pf_meta|wasm\..*\.pagefind|(?:fragment|index|filter)\/.*)$/

/** Pagefind's files for these pages, by path, the programs for other languages left out. @throws where it refuses a page. */
export async function pagefindFiles(pages: readonly IndexedPage[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const index = required(await createIndex({}), 'index')
  // Pagefind allocates without limit where two pages have one address
  if (new Set(pages.map(({ address }) => address)).size < pages.length)
    throw new Error('Two pages have one address.')
  try {
    for (const { address, text } of pages)
      required(await index.addHTMLFile({ url: address, content: text }), 'file')
    const files = required(await index.getFiles(), 'files')
    const entry = files.find(({ path }) => path === 'pagefind-entry.json')
    const unused = entry !== undefined && !new TextDecoder().decode(entry.content).includes('"wasm":null')
    return new Map(
      files
        .filter(({ path }) => needed.test(path) && !(unused && path === 'wasm.unknown.pagefind'))
        .sort((a, b) => (a.path < b.path ? -1 : 1))
        .map(({ path, content }) => [path, content]),
    )
  } finally {
    await close()
  }
}

function required<Response extends { readonly errors: readonly string[] }, Key extends keyof Response>(
  response: Response,
  key: Key,
): NonNullable<Response[Key]> {
  const value = response[key]
  if (response.errors.length > 0 || value === undefined || value === null)
    throw new Error(response.errors.join('\n'))
  return value
}
