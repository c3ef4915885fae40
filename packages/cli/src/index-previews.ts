import { createHash } from 'node:crypto'
import { watch } from 'node:fs'
import { cp, mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locale } from '@kakehashi/i18n'
import { indexLocale } from '@kakehashi/search/index-locale'
import type { ProjectSite } from '@kakehashi/site'

/** How long is waited for the other sites' pages before indexing, in milliseconds. */
const pause = 200

/**
 * Keeps the search of the previews up to date: a language is indexed anew when one of its pages has changed on any site. A
 * fault is told and the search stays as it was. Returns a function that ends it.
 */
export function indexPreviews(sites: readonly ProjectSite[], tell: (error: unknown) => void): () => void {
  const locales = [...new Set(sites.flatMap((site) => site.locales))]
  const indexed = new Map<Locale, string>()
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()

  async function indexChanged(): Promise<void> {
    for (const locale of locales) {
      const copies = sites.map(({ previewed }) => join(previewed.copiesDir, `${locale}.jsonl`))
      const state = await stateOf(copies)
      if (indexed.get(locale) === state) continue
      const bundles = sites.map(({ previewed }) => join(previewed.pagesDir, 'pagefind', locale))
      const [first, ...others] = bundles
      if (first === undefined) continue
      await indexLocale({ locale, copies, out: first })
      for (const bundle of others) {
        await rm(bundle, { recursive: true, force: true })
        await cp(first, bundle, { recursive: true })
      }
      indexed.set(locale, state)
    }
  }

  function indexSoon(): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(indexChanged).catch(tell)
    }, pause)
  }

  const watchers = Promise.all(
    sites.map(async ({ previewed }) => {
      await mkdir(previewed.copiesDir, { recursive: true })
      return watch(previewed.copiesDir, indexSoon)
    }),
  )
  watchers.then(indexSoon, tell)
  return () => {
    clearTimeout(timer)
    watchers.then((all) => all.map((watcher) => watcher.close())).catch(() => {})
  }
}

/** The same for the same pages; a site without pages of the language has no file. */
async function stateOf(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${await readFile(file, 'utf8').catch(() => '')}\0`)
  return hash.digest('hex')
}
