import type { BrowserContext, Page } from 'playwright-core'
import { runAxe } from '../run-axe.ts'
import { validateHtml } from '../validate-html.ts'
import { type Frame, findInconsistencies, readFrame } from '../walk/frame-in-page.ts'
import { walkQuickly, walkSlowly } from '../walk/walk-page.ts'

/** A page to look for faults on: its address, its HTML, and the same in a file. */
export type FaultyPage = {
  readonly url: string
  readonly html: string
  readonly file: string
  /** What stands around the text of the start page in the same language. */
  readonly frame: Frame
}

const wide = { width: 1280, height: 800 }
const narrow = { width: 320, height: 800 }

/** What the first checker that finds a fault says of the page; null where none does. */
export async function findFault(context: BrowserContext, page: FaultyPage): Promise<string | null> {
  const [invalid] = validateHtml([page.file])
  if (invalid !== undefined) return `html-validate: ${invalid.slice(page.file.length)}`
  return withTab(context, page, async (tab) => (await askAxe(tab)) ?? (await askWalk(tab, page.frame)))
}

/** The same of the part of the walk that looks at the page, which takes longest and finds what no other does. */
export async function seeFault(context: BrowserContext, page: FaultyPage): Promise<string | null> {
  return withTab(context, page, async (tab) => {
    for await (const fault of walkSlowly(tab, '*')) return `walk: ${fault}`
    return null
  })
}

/** In all looks; the page is as it was afterwards. */
async function askAxe(tab: Page): Promise<string | null> {
  for (const colorScheme of ['dark', 'light'] as const)
    for (const size of [narrow, wide]) {
      await tab.emulateMedia({ colorScheme })
      await tab.setViewportSize(size)
      const [violation] = await runAxe(tab)
      if (violation !== undefined) return `axe: ${violation}`
    }
  return null
}

async function askWalk(tab: Page, frame: Frame): Promise<string | null> {
  const [other] = findInconsistencies(frame, await tab.evaluate(readFrame))
  if (other !== undefined) return `walk: ${other}`
  for await (const fault of walkQuickly(tab)) return `walk: ${fault}`
  return null
}

async function withTab(
  context: BrowserContext,
  { url, html }: FaultyPage,
  ask: (tab: Page) => Promise<string | null>,
): Promise<string | null> {
  const tab = await context.newPage()
  try {
    await tab.route(
      (asked) => asked.href === url,
      (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
    )
    await tab.goto(url)
    return await ask(tab)
  } finally {
    await tab.close()
  }
}
