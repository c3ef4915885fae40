import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { copiesIn } from './copies.ts'
import type { SearchCopy } from './search-copy.ts'

/** The copies in some files, sorted by path: the same pages give the same index. Missing files count as empty. */
export async function readCopies(files: readonly string[]): Promise<readonly SearchCopy[]> {
  const found = await Promise.all(files.filter(existsSync).map((file) => readFile(file, 'utf8')))
  return found.flatMap(copiesIn).sort((a, b) => (a.path < b.path ? -1 : 1))
}
