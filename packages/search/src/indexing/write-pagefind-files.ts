import { readdir, readFile, rm } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { close, createIndex } from 'pagefind'
import type { IndexedPage } from './read-copies.ts'

/** What the search page needs of a Pagefind bundle: no ready-made interfaces. */
const needed =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\..*\.pf_meta|wasm\..*\.pagefind|(?:fragment|index|filter)\/.*)$/

/** Writes Pagefind's files for these pages into an empty folder, in their order. @throws where it refuses a page. */
export async function writePagefindFiles(pages: readonly IndexedPage[], folder: string): Promise<void> {
  // Pagefind allocates without limit where two pages have one address
  if (new Set(pages.map(({ address }) => address)).size < pages.length)
    throw new Error('Two pages have one address.')
  const index = required(await createIndex({}), 'index')
  try {
    // it takes them in the order in which they are sent
    const added = pages.map(({ address, text }) => index.addHTMLFile({ url: address, content: text }))
    for (const file of await Promise.all(added)) required(file, 'file')
    required(await index.writeFiles({ outputPath: folder }), 'outputPath')
  } finally {
    await close()
  }
  const written = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = written.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const entryFile = await readFile(join(folder, 'pagefind-entry.json'), 'utf8')
  for (const path of paths) {
    const name = relative(folder, path).replaceAll(sep, '/')
    const isSpare = name === 'wasm.unknown.pagefind' && !entryFile.includes('"wasm":null')
    if (!needed.test(name) || isSpare) await rm(path)
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
