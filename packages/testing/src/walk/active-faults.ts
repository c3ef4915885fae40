import type { Page } from 'playwright-core'
import { findHoverFaults } from './hover-faults.ts'
import { readMainText } from './looks-in-page.ts'

/** How long a page may take, in milliseconds, to be left. */
const patience = 300

/** An hour, in milliseconds: longer than anybody reads. */
const hour = 3_600_000

/** What the page does at a letter typed (2.1.4), under the pointer (1.4.13), when it goes down (2.5.2), and at a choice (3.2.2). */
export async function findActiveFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = []
  for (const act of [typeLetters, findHoverFaults, pressLink, pressButtons, changeChoices])
    faults.push(...(await act(page)))
  return faults
}

async function typeLetters(page: Page): Promise<readonly string[]> {
  const address = page.url()
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
    await page.keyboard.press(letter)
    const isStill = await page.evaluate(() => document.activeElement === document.body).catch(() => false)
    if (!isStill || page.url() !== address) return [`the letter ${letter} alone does something (2.1.4)`]
  }
  return []
}

async function pressLink(page: Page): Promise<readonly string[]> {
  const address = page.url()
  const link = page.locator('main a[href]:visible').first()
  if ((await link.count()) === 0) return []
  await link.scrollIntoViewIfNeeded()
  await link.hover({ force: true })
  await page.mouse.down()
  await page.waitForTimeout(patience)
  const isFollowed = page.url() !== address
  await page.mouse.move(0, 0)
  await page.mouse.up()
  return isFollowed ? ['a link is followed as soon as the pointer goes down (2.5.2)'] : []
}

/** A button is for the keyboard too (2.1.1), and says whether what it opens is open (4.1.2). */
async function pressButtons(page: Page): Promise<readonly string[]> {
  const faults: string[] = []
  for (const button of await page.locator('main button:not([type=submit]):visible').all()) {
    const name = await button.textContent()
    const [text, state] = [await page.evaluate(readMainText), await button.getAttribute('aria-expanded')]
    await button.focus()
    await page.keyboard.press('Enter')
    const isDeaf = (await page.evaluate(readMainText)) === text
    if (isDeaf) await button.click()
    if ((await page.evaluate(readMainText)) === text) continue
    if (isDeaf) faults.push(`the button “${name}” is for a pointer only (2.1.1)`)
    if (state !== null && (await button.getAttribute('aria-expanded')) === state)
      faults.push(`the button “${name}” does not say whether it is open (4.1.2)`)
  }
  return faults
}

/** A choice in a list is to change nothing but the choice (3.2.2). */
async function changeChoices(page: Page): Promise<readonly string[]> {
  const address = page.url()
  for (const choice of await page.locator('select:visible').all()) {
    await choice.selectOption({ index: (await choice.locator('option').count()) - 1 })
    await page.waitForTimeout(patience)
    if (page.url() !== address) return ['a choice leads to another page (3.2.2)']
  }
  return []
}

/** What the page does by itself as time goes by (2.2.1, 2.2.2). It is loaded anew, and its clock stands still then. */
export async function findTimedFaults(page: Page): Promise<readonly string[]> {
  await page.clock.install()
  await page.reload()
  const [address, text] = [page.url(), await page.evaluate(readMainText)]
  await page.clock.fastForward(hour)
  await page.waitForTimeout(4 * patience)
  await page.waitForLoadState()
  const now = await page.evaluate(readMainText).catch(() => '')
  return page.url() === address && now === text ? [] : ['the page changes by itself (2.2.1, 2.2.2)']
}
