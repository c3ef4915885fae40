import axe from 'axe-core'
import type { Page } from 'playwright-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Which rules to leave out, and the part of the page (a CSS selector) to look at. */
export type AxeOptions = {
  readonly skip?: readonly string[]
  readonly within?: string
}

/** axe's violations on the page as it is shown now: one line each, with rule, target and help. */
export async function runAxe(page: Page, options: AxeOptions = {}): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const violations = await page.evaluate(violationsOf, {
    tags,
    skip: options.skip ?? [],
    within: options.within ?? null,
  })
  return violations.sort()
}

type AxeRun = {
  readonly tags: readonly string[]
  readonly skip: readonly string[]
  readonly within: string | null
}

/** Runs in the browser, where axe is a global. */
async function violationsOf({ tags, skip, within }: AxeRun): Promise<string[]> {
  const { axe } = window as unknown as { axe: typeof import('axe-core') }
  const { violations } = await axe.run(within ?? document, {
    runOnly: [...tags],
    rules: Object.fromEntries(skip.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations'],
  })
  return violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}  ${node.target.join(' ')}  ${rule.help}`),
  )
}
