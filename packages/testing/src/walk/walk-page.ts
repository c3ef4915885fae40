import type { Page } from 'playwright-core'
import {
  findClippedText,
  findEndlessMotion,
  findLanguageFaults,
  findLinkFaults,
  findSkipLinkFaults,
} from './faults-in-page.ts'
import { walkFocus } from './walk-focus.ts'

/** The text settings that WCAG 2.2 asks a page to bear: room in the text (1.4.12), and letters twice as large (1.4.4). */
const spacing =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}'
const large = 'html{font-size:200%!important}'

/**
 * What a person meets on the page that the checkers do not see: one line each fault, empty when all is well. The page
 * must have been opened with `bypassCSP`; its size, media and focus are changed.
 */
export async function walkPage(page: Page): Promise<readonly string[]> {
  const faults = [
    ...(await page.evaluate(findLanguageFaults)),
    ...(await page.evaluate(findLinkFaults)),
    ...(await page.evaluate(findSkipLinkFaults)),
    ...(await walkFocus(page)),
  ]
  await page.emulateMedia({ forcedColors: 'active' })
  faults.push(...(await walkFocus(page)).map((fault) => `in forced colours ${fault}`))
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' })
  faults.push(...(await page.evaluate(findEndlessMotion)))
  for (const [name, css] of Object.entries({ 'with spaced text': spacing, 'with text of 200 %': large })) {
    const style = await page.addStyleTag({ content: css })
    faults.push(...(await page.evaluate(findClippedText)).map((fault) => `${name} ${fault}`))
    await style.evaluate((element) => element.parentNode?.removeChild(element))
  }
  await page.setViewportSize({ width: 320, height: 256 })
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  if (overflow > 0) faults.push(`at 320 pixels the page is ${overflow} pixels too wide (1.4.10)`)
  return [...new Set(faults)]
}
