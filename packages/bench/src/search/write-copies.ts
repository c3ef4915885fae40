import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Locale } from '@kakehashi/i18n'
import { copiesIn, writtenCopies } from '@kakehashi/search'
import { madeUpPages } from './made-up-pages.ts'

/** Writes copies of made-up pages as a site's build does: a file for each language. */
export async function writeCopies(locales: readonly Locale[], pages: number, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const locale of locales)
    await writeFile(join(folder, `${locale}.jsonl`), copiesOf(locale, pages / locales.length))
}

/** Writes the same pages as documents, which Pagefind's own command reads. */
export async function writeDocuments(
  locales: readonly Locale[],
  pages: number,
  folder: string,
): Promise<void> {
  for (const locale of locales)
    for (const { path, text } of copiesIn(copiesOf(locale, pages / locales.length))) {
      const file = join(folder, locale, path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, text)
    }
}

function copiesOf(locale: Locale, pages: number): string {
  return writtenCopies(madeUpPages(locale, Math.round(pages)), [])
}
