import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Locale } from '@kakehashi/i18n'
import { renderSearchCopy } from '@kakehashi/search'
import { madeUpPages } from './made-up-pages.ts'

/** Writes copies of made-up pages as a site's build does: a folder for each language. */
export async function writeCopies(locales: readonly Locale[], pages: number, folder: string): Promise<void> {
  for (const locale of locales)
    for (const page of madeUpPages(locale, Math.round(pages / locales.length))) {
      const { path, text } = renderSearchCopy(page, [])
      const file = join(folder, locale, path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, text)
    }
}
