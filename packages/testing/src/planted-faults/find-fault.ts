import { validateHtml } from '@kakehashi/release/verify'
import type { BrowserContext, Page } from 'playwright-core'
import { runAxe } from '../run-axe.ts'
import { findTimedFaults } from '../walk/active-faults.ts'
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

type Finder = (context: BrowserContext, page: FaultyPage) => Promise<string | null>

/** The checkers: each says one fault that it finds on the page, or null. */
export const finders = {
  /** html-validate, and what can be read off the page or happens when it is used. */
  walking: async (context, page) => {
    const [invalid] = validateHtml([page.file])
    if (invalid !== undefined) return `html-validate: ${invalid.rule} ${invalid.message}`
    return withTab(context, page, (tab) => askWalk(tab, page.frame))
  },
  axe: async (context, page) => withTab(context, page, askAxe),
  /** The part of the walk that looks at the page, which takes longest, and then what time brings. */
  looking: async (context, page) =>
    withTab(context, page, async (tab) => {
      for await (const fault of walkSlowly(tab, '*')) return fault
      return firstTimedFault(tab)
    }),
} as const satisfies Readonly<Record<string, Finder>>

/** In all looks. */
async function askAxe(tab: Page): Promise<string | null> {
  for (const colorScheme of ['dark', 'light'] as const)
    for (const size of [narrow, wide]) {
      await tab.emulateMedia({ colorScheme })
      await tab.setViewportSize(size)
      const [violation] = await runAxe(tab)
      if (violation !== undefined) return violation
    }
  return null
}

async function askWalk(tab: Page, frame: Frame): Promise<string | null> {
  const [other] = findInconsistencies(frame, await tab.evaluate(readFrame))
  if (other !== undefined) return other
  for await (const fault of walkQuickly(tab)) return fault
  return firstTimedFault(tab)
}

async function firstTimedFault(tab: Page): Promise<string | null> {
  const [fault] = await findTimedFaults(tab)
  return fault ?? null
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
