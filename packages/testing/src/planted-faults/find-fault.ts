import type { Browser, Page } from 'playwright-core'
import { runAxe } from '../run-axe.ts'
import { validateHtml } from '../validate-html.ts'
import { findInconsistencies, readFrame } from '../walk/frame-in-page.ts'
import { findFirstFault } from '../walk/walk-page.ts'

/** A page to look for faults on: its address, its HTML, and the same in a file. */
export type FaultyPage = {
  readonly url: string
  readonly html: string
  readonly file: string
  /** The address of the start page in the same language. */
  readonly startUrl: string
}

/** What each checker says first of the page, in the order in which they are asked; null where none finds a fault. */
export async function findFault(browser: Browser, page: FaultyPage): Promise<string | null> {
  const [invalid] = validateHtml([page.file])
  if (invalid !== undefined) return `html-validate: ${invalid.slice(page.file.length)}`
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1280, 320]) {
      const tab = await open(browser, page, { width, colorScheme })
      const [violation] = await runAxe(tab).finally(() => tab.close())
      if (violation !== undefined) return `axe: ${violation}`
    }
  const tab = await open(browser, page, { width: 1280, colorScheme: 'light' })
  try {
    const [other] = await compareFrames(tab, page)
    if (other !== undefined) return `walk: ${other}`
    const fault = await findFirstFault(tab)
    return fault && `walk: ${fault}`
  } finally {
    await tab.close()
  }
}

async function open(
  browser: Browser,
  { url, html }: FaultyPage,
  look: { readonly width: number; readonly colorScheme: 'light' | 'dark' },
): Promise<Page> {
  const tab = await browser.newPage({
    viewport: { width: look.width, height: 800 },
    colorScheme: look.colorScheme,
    bypassCSP: true,
  })
  await tab.route(
    (asked) => asked.href === url,
    (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
  )
  await tab.goto(url)
  return tab
}

async function compareFrames(tab: Page, { url, startUrl }: FaultyPage): Promise<readonly string[]> {
  const frame = await tab.evaluate(readFrame)
  await tab.goto(startUrl)
  const start = await tab.evaluate(readFrame)
  await tab.goto(url)
  return findInconsistencies(start, frame)
}
