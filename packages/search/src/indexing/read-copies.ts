import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { PageFile } from './run-pagefind.ts'

/** The copies in some folders, sorted by path: the same pages give the same index. Missing folders count as empty. */
export async function readCopies(folders: readonly string[]): Promise<readonly PageFile[]> {
  const found = await Promise.all(folders.filter(existsSync).map(readFolder))
  return found.flat().sort((a, b) => (a.path < b.path ? -1 : 1))
}

async function readFolder(folder: string): Promise<readonly PageFile[]> {
  const names = await readdir(folder, { recursive: true })
  const paths = names.map((name) => name.replaceAll(sep, '/')).filter((path) => path.endsWith('.html'))
  return Promise.all(
    paths.map(async (path) => {
      const from = join(folder, path)
      return { path, from, text: await readFile(from, 'utf8') }
    }),
  )
}
