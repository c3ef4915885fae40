import type { Page } from 'playwright-core'

/** What shows while the pointer is on something can be sent away, and stays when the pointer goes on to it (1.4.13). */
export async function findHoverFaults(page: Page): Promise<readonly string[]> {
  for (const target of await page
    .locator('main :is(a[href], button, abbr, [tabindex], [aria-describedby])')
    .all()) {
    if (!(await target.isVisible())) continue
    await page.mouse.move(0, 0)
    await page.evaluate(rememberVisible)
    await target.hover({ force: true })
    const shown = await page.evaluate(readShown)
    if (shown === null) continue
    await page.mouse.move(shown.x, shown.y, { steps: 8 })
    if ((await page.evaluate(readShown)) === null)
      return [`“${shown.text}” is gone when the pointer goes on to it (1.4.13)`]
    await target.hover({ force: true })
    await page.keyboard.press('Escape')
    if ((await page.evaluate(readShown)) !== null)
      return [`“${shown.text}” cannot be sent away with Escape (1.4.13)`]
  }
  return []
}

/** Runs in the browser: `window.visible` holds what is seen now. */
function rememberVisible(): void {
  const visible = [...document.querySelectorAll('main *')].filter((element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
  )
  Object.assign(window, { visible: new Set(visible) })
}

/** Runs in the browser: where the first thing is that was not seen before, null where nothing new shows. */
function readShown(): { readonly text: string; readonly x: number; readonly y: number } | null {
  const { visible } = window as unknown as { readonly visible: ReadonlySet<Element> }
  const shown = [...document.querySelectorAll('main *')].find(
    (element) =>
      !visible.has(element) && element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
  )
  if (shown === undefined) return null
  const { x, y, width, height } = shown.getBoundingClientRect()
  return { text: (shown.textContent ?? '').trim().slice(0, 30), x: x + width / 2, y: y + height / 2 }
}
