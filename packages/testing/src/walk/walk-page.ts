import type { Page } from 'playwright-core'
import { findActiveFaults, findTimedFaults } from './active-faults.ts'
import { readColours } from './colours-in-page.ts'
import {
  findFieldFaults,
  findMouseOnly,
  findNameFaults,
  findSilentSearch,
  findUnsaidChoices,
} from './controls-in-page.ts'
import { findLanguageFaults, findUnmarkedLanguages, findWrongSentences } from './language-in-page.ts'
import { findLinkFaults, findSkipLinkFaults } from './links-in-page.ts'
import {
  findClippedText,
  findLinksByColour,
  findMotionFaults,
  readMainText,
  readTextSizes,
} from './looks-in-page.ts'
import {
  findDrawnStructure,
  findHeadingFaults,
  findMediaFaults,
  findTitleFaults,
} from './structure-in-page.ts'
import { tooPale, walkFocus } from './walk-focus.ts'

/** The text settings that WCAG 2.2 asks a page to bear: room in the text (1.4.12), and letters twice as large (1.4.4). */
const spacing =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}'
const large = 'html{font-size:200%!important}'

const wide = { width: 1280, height: 800 }
const narrow = { width: 320, height: 256 }

const checks = [
  findLanguageFaults,
  findWrongSentences,
  findUnmarkedLanguages,
  findSkipLinkFaults,
  findDrawnStructure,
  findHeadingFaults,
  findMediaFaults,
  findTitleFaults,
  findMouseOnly,
  findNameFaults,
  findFieldFaults,
  findUnsaidChoices,
  findSilentSearch,
  findLinksByColour,
] as const

/**
 * What a person meets on the page that the checkers do not see: one line each fault, empty when all is well. The page
 * must have been opened with `bypassCSP`; its size, media and focus are changed, and it is loaded anew. `lookAt` selects
 * the stops of the tabulator key whose looks are compared, which takes most of the time; null leaves the looks out.
 */
export async function walkPage(page: Page, lookAt: string | null = '*'): Promise<readonly string[]> {
  const faults = new Set<string>()
  // before the pointer is used, since the tabulator key goes on from where it was pressed
  if (lookAt !== null) for await (const fault of walkSlowly(page, lookAt)) faults.add(fault)
  for await (const fault of walkQuickly(page)) faults.add(fault)
  for (const fault of await findTimedFaults(page)) faults.add(fault)
  return [...faults]
}

/** What can be read off the page, and what happens when it is used. */
export async function* walkQuickly(page: Page): AsyncGenerator<string> {
  await page.setViewportSize(wide)
  for (const check of checks) yield* await page.evaluate(check)
  yield* await findLinkFaults(page)
  yield* await page.evaluate(findMotionFaults)
  yield* tooPale(await page.evaluate(readColours))
  const [wideText, wideSizes] = [await page.evaluate(readMainText), await page.evaluate(readTextSizes)]
  yield* await fixedText(page, wideSizes)
  yield* await walkNarrow(page, wideText)
  await page.setViewportSize(wide)
  yield* await walkSpaced(page)
  yield* await walkFocus(page, { key: 'Shift+Tab' })
  yield* await findActiveFaults(page)
}

/** What can only be seen. */
export async function* walkSlowly(page: Page, lookAt: string): AsyncGenerator<string> {
  await page.setViewportSize(wide)
  yield* await walkFocus(page, { looks: true, colours: true, lookAt })
  yield* await walkInSettings(page, lookAt)
}

/** With the colours of the system, without movement, and in the dark. */
async function walkInSettings(page: Page, lookAt: string): Promise<readonly string[]> {
  await page.emulateMedia({ forcedColors: 'active' })
  const forced = (await walkFocus(page, { looks: true, lookAt })).map((fault) => `in forced colours ${fault}`)
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' })
  const moving = await page.evaluate(findMotionFaults)
  await page.emulateMedia({ reducedMotion: 'no-preference', colorScheme: 'dark' })
  const colours = [
    ...(await walkFocus(page, { colours: true, lookAt })),
    ...tooPale(await page.evaluate(readColours)),
  ]
  await page.emulateMedia({ colorScheme: 'light' })
  return [...forced, ...moving, ...colours.map((fault) => `in the dark ${fault}`)]
}

async function walkSpaced(page: Page): Promise<readonly string[]> {
  const faults: string[] = []
  for (const [name, css] of Object.entries({ 'with spaced text': spacing, 'with text of 200 %': large })) {
    const style = await page.addStyleTag({ content: css })
    faults.push(...(await page.evaluate(findClippedText)).map((fault) => `${name} ${fault}`))
    await style.evaluate((element) => element.parentNode?.removeChild(element))
  }
  return faults
}

/** Letters that are half as large in a window half as wide are as large as before when the page is zoomed to 200 % (1.4.4). */
async function fixedText(
  page: Page,
  wideSizes: ReturnType<typeof readTextSizes>,
): Promise<readonly string[]> {
  await page.setViewportSize({ width: wide.width / 2, height: wide.height / 2 })
  const sizes = await page.evaluate(readTextSizes)
  return wideSizes.flatMap(({ text, size }, index) => {
    const half = sizes[index]
    return half?.text === text && half.size < 0.6 * size
      ? [`“${text.slice(0, 30)}” does not grow with zoom (1.4.4)`]
      : []
  })
}

/** On a small screen all is to be there (1.4.10), whichever way it is held (1.3.4), and to be used by keyboard. */
async function walkNarrow(page: Page, wideText: string): Promise<readonly string[]> {
  await page.setViewportSize(narrow)
  const faults = [...(await page.evaluate(findMouseOnly)), ...(await page.evaluate(findClippedText))]
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  if (overflow > 0) faults.push(`the page is ${overflow} pixels too wide (1.4.10)`)
  if ((await page.evaluate(readMainText)) !== wideText)
    faults.push('the text is not that of wide screens (1.4.10)')
  faults.push(...(await walkFocus(page)))
  await page.setViewportSize({ width: narrow.width, height: 640 })
  if ((await page.evaluate(readMainText)) !== wideText)
    faults.push('the text is another when held upright (1.3.4)')
  return faults.map((fault) => `at 320 pixels ${fault}`)
}
