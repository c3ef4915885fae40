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

type Look = { readonly width: number; readonly colorScheme: 'light' | 'dark' }

const plain: Look = { width: 1280, colorScheme: 'light' }
const others: readonly Look[] = [
  { width: 320, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 320, colorScheme: 'dark' },
]

/** What the first checker that finds a fault says of the page; null where none does. The quick ones are asked first. */
export async function findFault(browser: Browser, page: FaultyPage): Promise<string | null> {
  const [invalid] = validateHtml([page.file])
  if (invalid !== undefined) return `html-validate: ${invalid.slice(page.file.length)}`
  return (
    (await askAxe(browser, page, [plain])) ??
    (await askWalk(browser, page)) ??
    (await askAxe(browser, page, others))
  )
}

async function askAxe(browser: Browser, page: FaultyPage, looks: readonly Look[]): Promise<string | null> {
  for (const look of looks) {
    const tab = await open(browser, page, look)
    const [violation] = await runAxe(tab).finally(() => tab.close())
    if (violation !== undefined) return `axe: ${violation}`
  }
  return null
}

async function askWalk(browser: Browser, page: FaultyPage): Promise<string | null> {
  const tab = await open(browser, page, plain)
  try {
    const [other] = await compareFrames(tab, page)
    const fault = other ?? (await findFirstFault(tab))
    return fault && `walk: ${fault}`
  } finally {
    await tab.close()
  }
}

async function open(browser: Browser, { url, html }: FaultyPage, look: Look): Promise<Page> {
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
