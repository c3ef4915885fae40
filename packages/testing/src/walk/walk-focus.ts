import type { Page } from 'playwright-core'

/** So many stops are a trap, or a page that nobody tabs through. */
const mostStops = 150

type Stop = {
  readonly name: string
  readonly clip: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  } | null
  readonly isCovered: boolean
  readonly isBehindLast: boolean
}

/**
 * Goes through the page with the tabulator key: every stop is to look different with the focus (2.4.7), to be in view
 * (2.4.11), to come in the order of the text (2.4.3), and the end is to be reached (2.1.2).
 */
export async function walkFocus(page: Page): Promise<readonly string[]> {
  const faults: string[] = []
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    scrollTo(0, 0)
  })
  for (let count = 0; count < mostStops; count++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(readStop)
    if (stop === null) return faults
    if (stop.isBehindLast) faults.push(`${stop.name} has the focus out of the text's order (2.4.3)`)
    if (stop.isCovered) faults.push(`${stop.name} is covered while it has the focus (2.4.11)`)
    if (stop.clip === null) {
      faults.push(`${stop.name} has the focus and no size (2.4.7)`)
      continue
    }
    const focused = await page.screenshot({ clip: stop.clip, animations: 'disabled', caret: 'hide' })
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
    const plain = await page.screenshot({ clip: stop.clip, animations: 'disabled', caret: 'hide' })
    await page.evaluate(() =>
      (window as unknown as { walked: HTMLElement }).walked.focus({ preventScroll: true }),
    )
    if (focused.equals(plain)) faults.push(`${stop.name} looks the same with the focus (2.4.7)`)
  }
  return [...faults, `the tabulator key does not come to an end in ${mostStops} stops (2.1.2)`]
}

/** Runs in the browser: the element that has the focus, null at the end of the page. */
function readStop(): Stop | null {
  const memory = window as unknown as { walked?: Element | undefined }
  const element = document.activeElement
  if (element === null || element === document.body || element === document.documentElement) {
    memory.walked = undefined
    return null
  }
  const last = memory.walked
  memory.walked = element
  // what slides into view is to have arrived
  for (const animation of element.getAnimations()) animation.finish()
  const { x, y, width, height } = element.getBoundingClientRect()
  const text = (element.textContent ?? '').trim().slice(0, 30)
  const [left, top] = [Math.max(0, x - 8), Math.max(0, y - 8)]
  const [right, bottom] = [Math.min(innerWidth, x + width + 8), Math.min(innerHeight, y + height + 8)]
  const points = [...element.getClientRects()].map((box) =>
    document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2),
  )
  return {
    name: `${element.localName}${element.id && `#${element.id}`} “${text}”`,
    clip:
      right > left && bottom > top ? { x: left, y: top, width: right - left, height: bottom - top } : null,
    isCovered: points.every((top) => top === null || !(element.contains(top) || top.contains(element))),
    isBehindLast:
      last !== undefined && (last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
  }
}
