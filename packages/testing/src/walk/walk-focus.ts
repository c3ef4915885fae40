import type { ElementHandle, Page } from 'playwright-core'
import { type Meeting, readStateColours } from './colours-in-page.ts'
import { contrastOf } from './contrast.ts'
import { findUnreached, readStop, type Stop } from './stops-in-page.ts'

/** So many stops are a trap, or a page that nobody tabs through. */
const mostStops = 150

/** What to look at on the way: whether each stop looks different with the focus, and its colours with and without the pointer. */
export type WalkOptions = {
  readonly key?: 'Tab' | 'Shift+Tab'
  readonly looks?: boolean
  readonly colours?: boolean
  /** The stops to look at; all are walked through. */
  readonly lookAt?: string
}

/**
 * Goes through the page with the tabulator key: every stop is to be in view (2.4.11), to come in the order of the text
 * (2.4.3), to change nothing by itself (3.2.1), to look different with the focus (2.4.7), and all are to be reached (2.1.1, 2.1.2).
 */
export async function walkFocus(page: Page, options: WalkOptions = {}): Promise<readonly string[]> {
  const { key = 'Tab', looks = false, colours = false, lookAt = '*' } = options
  const faults: string[] = []
  const address = page.url()
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    Object.assign(window, { walked: [] })
    scrollTo(0, 0)
  })
  for (let count = 0; count < mostStops; count++) {
    await page.keyboard.press(key)
    // where the focus leads away, there is no page left to ask
    const stop = await page.evaluate(readStop, key === 'Tab').catch(() => 'gone' as const)
    if (stop === 'gone' || page.url() !== address)
      return [...faults, 'the focus alone leads to another page (3.2.1)']
    if (stop === null) return [...faults, ...(key === 'Tab' ? await page.evaluate(findUnreached) : [])]
    faults.push(...stop.faults)
    if (stop.isTrap) return faults
    if (stop.clip === null) continue
    const element = (await page.evaluateHandle(() => document.activeElement)).asElement()
    if (element === null || !(await element.evaluate((node, selector) => node.matches(selector), lookAt)))
      continue
    if (looks && (await looksSame(page, element, stop.clip)))
      faults.push(`${stop.name} looks the same with the focus (2.4.7)`)
    if (colours) faults.push(...(await colourFaults(page, element, stop.clip)))
  }
  return [...faults, `the tabulator key does not come to an end in ${mostStops} stops (2.1.2)`]
}

async function looksSame(
  page: Page,
  element: ElementHandle,
  clip: NonNullable<Stop['clip']>,
): Promise<boolean> {
  const focused = await page.screenshot({ clip, animations: 'disabled', caret: 'hide' })
  await element.evaluate((node) => node instanceof HTMLElement && node.blur())
  const plain = await page.screenshot({ clip, animations: 'disabled', caret: 'hide' })
  await element.evaluate((node) => node instanceof HTMLElement && node.focus({ preventScroll: true }))
  return focused.equals(plain)
}

/** The colours with the focus, then with the pointer on it too. */
async function colourFaults(
  page: Page,
  element: ElementHandle,
  { x, y, width, height }: NonNullable<Stop['clip']>,
): Promise<readonly string[]> {
  const focused = await element.evaluate(readStateColours)
  await page.mouse.move(x + width / 2, y + height / 2)
  const hovered = await element.evaluate(readStateColours)
  await page.mouse.move(0, 0)
  return tooPale([...focused, ...hovered])
}

/** The meetings of colours that have too little contrast. */
export function tooPale(meetings: readonly Meeting[]): readonly string[] {
  return meetings.flatMap(({ name, fronts, behind, required }) => {
    const found = fronts.map((front) => contrastOf({ front, behind }))
    const best = Math.max(...found.map((contrast) => contrast ?? required))
    return best < required ? [`${name} has the contrast ${best.toFixed(2)}, not ${required}`] : []
  })
}
