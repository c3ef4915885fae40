import type { Page } from 'playwright-core'

/**
 * Writes a word through an input method as a person does: each step is what stands in the text while it is being composed,
 * for so many milliseconds, and the last one is chosen.
 */
export async function compose(page: Page, steps: readonly string[], milliseconds: number): Promise<void> {
  const devTools = await page.context().newCDPSession(page)
  for (const text of steps) {
    await devTools.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
    await page.waitForTimeout(milliseconds)
  }
  await devTools.send('Input.insertText', { text: steps.at(-1) ?? '' })
  await devTools.detach()
}
