import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { i18n } from '@kakehashi/i18n'
import { indexLocale } from '@kakehashi/search/index-locale'
import type { Project } from '@kakehashi/site'
import { launchBrowser, serveFolders } from '@kakehashi/testing'
import type { Page } from 'playwright-core'
import { printTable } from '../print-table.ts'
import { median } from './indexing.ts'
import { madeUpPages } from './made-up-pages.ts'
import { writeCopies } from './write-copies.ts'

/** Prints what the search page fetches for a first query, brotli on the wire, and the time of further searches. */
export async function measureVisits(
  project: Project,
  workDir: (name: string) => Promise<string>,
): Promise<void> {
  const site = project.sites.find(({ id }) => id === 'malmo')
  if (site === undefined) throw new Error('The bench needs the site malmo.')
  const rows: (string | number)[][] = [
    [
      'pages',
      'language',
      'first query, KB',
      'program',
      'word list',
      'index',
      'pages shown',
      'own script',
      'search, ms',
    ],
  ]
  for (const pages of [300, 3000, 12_000]) {
    const copies = await workDir(`copies-${pages}`)
    await writeCopies(i18n.locales, pages, copies)
    const folder = await workDir(`site-${pages}`)
    await cp(site.distDir, folder, { recursive: true })
    for (const locale of i18n.locales) {
      const out = join(folder, 'pagefind', locale)
      await rm(out, { recursive: true, force: true })
      await indexLocale({ locale, copies: [join(copies, `${locale}.jsonl`)], out })
    }
    const server = await serveFolders([{ name: site.id, folder, basePath: site.basePath }])
    const browser = await launchBrowser()
    for (const locale of i18n.locales) {
      const page = await browser.newPage()
      const prefix = locale === site.locales[0] ? '' : `${locale}/`
      const words = queriesFor(locale, Math.round(pages / i18n.locales.length))
      const sizes = await firstQuery(
        page,
        server.urlOf(
          site.id,
          `${prefix}${i18n.facts(locale).searchPath}/?q=${encodeURIComponent(words[0] ?? '')}`,
        ),
      )
      const times: number[] = []
      for (const query of words.slice(1)) times.push(await timeOf(page, query))
      rows.push([
        String(pages),
        locale,
        ...(['all', 'program', 'words', 'index', 'fragments', 'script'] as const).map(
          (part) => (sizes.get(part) ?? 0) / 1000,
        ),
        Math.round(median(times)),
      ])
      await page.close()
    }
    await browser.close()
    await server.close()
  }
  printTable(rows)
}

/** Words that stand on many pages, the first with a slip where the language's word list is asked. */
function queriesFor(locale: (typeof i18n.locales)[number], pages: number): readonly string[] {
  const title = madeUpPages(locale, pages)
    .slice(0, 12)
    .map(({ title: text }) => text)
  return title.map(
    (text) =>
      (locale === 'ja' ? text.split('の')[0] : text.split(' ').sort((a, b) => b.length - a.length)[0]) ?? '',
  )
}

/** The bytes that the search of a page fetches until its first hits are shown, by part. */
async function firstQuery(page: Page, address: string): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>()
  const reading: Promise<void>[] = []
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname
    const part = partOf(path)
    if (part === null) return
    reading.push(
      response.body().then((body) => {
        const bytes = /(?:\.(?:js|json|txt)|wasm\.[^/]*)$/.test(path)
          ? brotliCompressSync(body).length
          : body.length
        for (const name of ['all', part]) sizes.set(name, (sizes.get(name) ?? 0) + bytes)
      }),
    )
  })
  await page.goto(address)
  await page.locator('[data-search-results][aria-busy=false]').waitFor({ timeout: 30_000 })
  await page.waitForLoadState('networkidle')
  await Promise.all(reading)
  page.removeAllListeners('response')
  return sizes
}

function partOf(path: string): string | null {
  if (/\/assets\/search\./.test(path)) return 'script'
  if (!path.includes('/pagefind/')) return null
  if (path.includes('/words/')) return 'words'
  if (path.includes('/fragment/')) return 'fragments'
  return path.includes('/index/') || path.includes('/filter/') || path.endsWith('pf_meta')
    ? 'index'
    : 'program'
}

async function timeOf(page: Page, query: string): Promise<number> {
  const field = page.locator('#search_query')
  await field.fill('')
  await field.press('Enter')
  await field.fill(query)
  return page.evaluate(async () => {
    const results = document.querySelector('[data-search-results]')
    const input = document.querySelector<HTMLInputElement>('#search_query')
    const began = performance.now()
    input?.form?.requestSubmit()
    while (results?.getAttribute('aria-busy') !== 'false') await new Promise((done) => setTimeout(done, 1))
    return performance.now() - began
  })
}
