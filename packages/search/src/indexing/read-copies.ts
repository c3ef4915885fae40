import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** A copy that `renderSearchCopy` has made, with the address of its page. */
export type IndexedPage = { readonly address: string; readonly text: string }

/** The copies in some folders, sorted by address: the same pages give the same index. Missing folders count as empty. */
export async function readCopies(folders: readonly string[]): Promise<readonly IndexedPage[]> {
  const pages: IndexedPage[] = []
  for (const folder of folders.filter(existsSync)) {
    const names = await readdir(folder, { recursive: true })
    for (const name of names
      .map((path) => path.replaceAll(sep, '/'))
      .filter((path) => path.endsWith('.html'))) {
      const text = await readFile(join(folder, name), 'utf8')
      const address = /data-address="([^"]*)"/.exec(text)?.[1]
      if (address === undefined) throw new Error(`${join(folder, name)} is no copy of a page.`)
      pages.push({ address, text })
    }
  }
  return pages.sort((a, b) => (a.address < b.address ? -1 : 1))
}
