import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type AliasGroup, type SearchPage, writtenCopies } from '@kakehashi/search'

/**
 * Makes a folder hold these pages for the search, in a file for each language, `sv.jsonl`, and nothing else. A file that is as
 * it should be is not touched, and others are put in place whole: who watches the folder sees only what has changed.
 */
export async function writeCopies(
  pages: readonly SearchPage[],
  aliases: readonly AliasGroup[],
  folder: string,
): Promise<void> {
  const files = new Map(
    [...Map.groupBy(pages, ({ locale }) => locale)].map(([locale, ofLocale]) => [
      `${locale}.jsonl`,
      writtenCopies(ofLocale, aliases),
    ]),
  )
  await mkdir(folder, { recursive: true })
  for (const name of await readdir(folder))
    if (!files.has(name)) await rm(join(folder, name), { recursive: true })
  for (const [name, text] of files) {
    const file = join(folder, name)
    if ((await readFile(file, 'utf8').catch(() => null)) === text) continue
    await writeFile(`${file}.new`, text)
    await rename(`${file}.new`, file)
  }
}
