import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateHtml } from '@kakehashi/release/verify'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { launchBrowser } from '../browser/launch-browser.ts'
import { buildContent, type RunningCommand, startKakehashi } from '../build-site.ts'
import { copyProject } from '../copy-project.ts'
import { listFiles } from '../list-files.ts'
import { runAxe } from '../run-axe.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { findLanguageFaults } from '../walk/language-in-page.ts'
import { findLinkFaults } from '../walk/links-in-page.ts'
import { findClippedText } from '../walk/looks-in-page.ts'
import { writeFiles } from '../write-files.ts'

const content = temporaryFolder()
const project = copyProject().folder
const ports = { malmo: '8390', association: '8391' }
const roots = {
  malmo: `http://localhost:${ports.malmo}/samarbete-med-japan/`,
  association: `http://localhost:${ports.association}/`,
}
const pages = (['malmo', 'association'] as const).flatMap((site) =>
  ['', 'en/', 'ja/'].map((locale) => ({ site, locale, path: `${locale}_components/` })),
)
let command: RunningCommand
let browser: Browser

beforeAll(async () => {
  const titles = { sv: 'Hej', en: 'Hello', ja: 'こんにちは' }
  writeFiles(
    content,
    Object.fromEntries(
      Object.entries(titles).flatMap(([locale, title]) =>
        ['malmo/index', 'malmo/hub', 'association/index', 'association/om'].map((name) => [
          `${name}.${locale}.md`,
          `---\ntitle: ${title}\n---\n${title}.`,
        ]),
      ),
    ),
  )
  command = startKakehashi(['start'], {
    projectDir: project,
    environment: {
      KAKEHASHI_CONTENT: content,
      KAKEHASHI_PORT_MALMO: ports.malmo,
      KAKEHASHI_PORT_ASSOCIATION: ports.association,
      LC_ALL: 'sv_SE.UTF-8',
    },
  })
  await vi.waitFor(() => expect(command.printed()).toContain(`${roots.association}_components/\n`), 90_000)
  browser = await launchBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  command?.child.kill('SIGINT')
  await command?.ended
})

async function open(site: keyof typeof roots, path: string, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } })
  await page.goto(`${roots[site]}${path}`)
  return page
}

function previewFolder(site: keyof typeof roots): string {
  return join(project, 'sites', site, '.preview', ports[site])
}

test('the addresses of both pages are printed below those of the sites', () => {
  const lines = command.printed().split('\n')
  const at = (text: string) => lines.findIndex((line) => line.endsWith(text))
  expect(at(`Komponenterna i Samarbete med Japan visas på ${roots.malmo}_components/`)).toBeGreaterThan(
    at(` visas på ${roots.malmo}`),
  )
})

test.each(pages)(
  'nobody meets a fault on $site’s $path, wide or narrow, light or dark or in forced colours',
  async ({ site, path }) => {
    const found: string[] = []
    for (const width of [1280, 320]) {
      const page = await open(site, path, width)
      const check = async (name: string, skip: readonly string[] = []) =>
        found.push(...(await runAxe(page, { skip })).map((fault) => `${width} ${name}: ${fault}`))
      await check('light')
      await page.emulateMedia({ colorScheme: 'dark' })
      await check('dark')
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
      // axe compares the page's own text colour, which is not shown then, with the system's ground
      await check('forced colours', ['color-contrast'])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (overflow > 0) found.push(`${width}: ${overflow} pixels too wide`)
      for (const find of [findClippedText, findLanguageFaults]) found.push(...(await page.evaluate(find)))
      found.push(...(await findLinkFaults(page)))
      await page.close()
    }
    expect(found).toEqual([])
  },
  120_000,
)

test('the pages are valid HTML', () => {
  const files = pages.map(({ site, path }) => join(previewFolder(site), 'site', path, 'index.html'))
  expect(validateHtml(files)).toEqual([])
})

test('a table that is wider than the screen scrolls by the arrow keys', async () => {
  const page = await open('malmo', '_components/', 320)
  const table = page.locator('#example_table_2 .table-scroll')
  await table.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0)
  await page.close()
}, 30_000)

test('a card is followed wherever it is clicked', async () => {
  const page = await open('malmo', '_components/', 320)
  await page
    .locator('#example_card_2 .card')
    .first()
    .click({ position: { x: 5, y: 5 } })
  await expect.poll(() => page.url()).toBe(roots.malmo)
  await page.close()
}, 30_000)

test('the navigation opens over the page, and its example can be read without', async () => {
  const page = await open('association', '_components/', 1280)
  const example = page.locator('#example_navigation_2')
  expect(await example.locator('nav').isVisible()).toBe(true)
  await example.getByRole('button', { name: 'Meny' }).click()
  expect(await example.locator('nav').evaluate((nav) => nav.matches(':popover-open'))).toBe(true)
  await page.close()
}, 30_000)

test('no other page, feed or sitemap leads to it, and the search does not know it', () => {
  for (const site of ['malmo', 'association'] as const) {
    const others = listFiles(previewFolder(site)).filter((file) => !file.includes('_components/'))
    expect(others.length).toBeGreaterThan(10)
    const naming = others.filter((file) =>
      readFileSync(join(previewFolder(site), file), 'utf8').includes('_components'),
    )
    expect(naming).toEqual([])
    expect(listFiles(join(previewFolder(site), 'search')).filter((file) => /components/.test(file))).toEqual(
      [],
    )
  }
})

test('a site that is built to be published has no such page', async () => {
  const site = await buildContent(content)
  expect(site.exists('malmo/index.html')).toBe(true)
  expect(site.files().filter((file) => /components/.test(file))).toEqual([])
}, 120_000)
