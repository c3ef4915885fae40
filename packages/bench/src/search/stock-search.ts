import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { launchBrowser, serveFolders } from '@kakehashi/testing'
import { close, createIndex } from 'pagefind'

/** A page for stock Pagefind: an address and the page's own HTML. */
export type StockPage = { readonly address: string; readonly html: string }

/** The addresses that Pagefind gives for each query as it comes out of the box, over the main part of these pages. */
export async function searchStock(
  pages: readonly StockPage[],
  locale: string,
  queries: readonly string[],
  folder: string,
): Promise<readonly (readonly string[])[]> {
  const { index } = await createIndex({ rootSelector: 'main' })
  if (index === undefined) throw new Error('Pagefind makes no index.')
  for (const { address, html } of pages) await index.addHTMLFile({ url: address, content: html })
  await index.writeFiles({ outputPath: join(folder, 'pagefind') })
  await close()
  await writeFile(
    join(folder, 'index.html'),
    `<!DOCTYPE html><html lang="${locale}"><title>Stock</title></html>`,
  )
  // stock Pagefind runs in a worker, which our own policy does not admit
  const headers = { 'content-security-policy': "default-src 'self' 'wasm-unsafe-eval'" }
  const server = await serveFolders([{ name: 'stock', folder, basePath: '/', headers }])
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(server.urlOf('stock'))
    return await page.evaluate(searchAll, queries)
  } finally {
    await browser.close()
    await server.close()
  }
}

type Program = {
  readonly search: (query: string) => Promise<{
    readonly results: readonly { readonly data: () => Promise<{ readonly raw_url: string }> }[]
  }>
}

/** Runs in the browser. */
async function searchAll(queries: readonly string[]): Promise<string[][]> {
  const address = '/pagefind/pagefind.js'
  const program: Program = await import(address)
  const found: string[][] = []
  for (const query of queries) {
    const { results } = await program.search(query)
    found.push(await Promise.all(results.slice(0, 10).map(async (result) => (await result.data()).raw_url)))
  }
  return found
}
