import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Answer, Query } from './query/answer.ts'
import { createSearch } from './query/create-search.ts'

/** An address that stands for the folder, since Pagefind's program knows only addresses. */
const folderAddress = 'http://search.invalid/'

export type FolderOptions = {
  /** The folder with a bundle for each language: `pagefind` of a finished site. */
  readonly folder: string
  readonly locale: string
  readonly otherLocales: readonly string[]
}

/** What a server answers: a file that is not there is no fault of the program that asks. */
function answer(file: string): Response {
  try {
    return new Response(readFileSync(file))
  } catch {
    return new Response(null, { status: 404 })
  }
}

/**
 * Searches bundles on disk as the search page does, by the same steps and the same program. Pagefind's program asks for a
 * document and for `fetch`: for as long as the process lives it is given both, so this is for commands only.
 */
export function searchFolder({
  folder,
  locale,
  otherLocales,
}: FolderOptions): (query: Query) => Promise<Answer> {
  const fileOf = (address: string) => join(folder, decodeURI(new URL(address).pathname))
  const html = { getAttribute: () => locale }
  Object.assign(globalThis, {
    document: { currentScript: null, querySelector: () => html },
    fetch: async (address: string) => answer(fileOf(address)),
  })
  return createSearch(
    { locale, otherLocales, bundles: folderAddress },
    {
      importProgram: (address) => import(pathToFileURL(fileOf(address)).href),
      readText: (address) => readFile(fileOf(address), 'utf8'),
    },
  )
}
