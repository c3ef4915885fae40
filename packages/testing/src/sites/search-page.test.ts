import { join } from 'node:path'
import { i18n } from '@kakehashi/i18n'
import { openProject, type Project } from '@kakehashi/site'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../browser/launch-browser.ts'
import { type BuiltSites, buildContent } from '../build-site.ts'
import { runAxe } from '../run-axe.ts'
import { type ServedFolders, serveFolders } from '../serve-folders.ts'

const root = join(import.meta.dirname, '../../../..')
const searchPages = {
  sv: { path: 'sok/', count: /^\d+ träff(ar)?$/ },
  en: { path: 'en/search/', count: /^\d+ results?$/ },
  ja: { path: 'ja/kensaku/', count: /^\d+件見つかりました$/ },
}

/** Words that stand on Japanese pages, and that no page in another language has as an alias. */
const onlyJapanese = '会員'

let project: Project
let built: BuiltSites
let browser: Browser
let server: ServedFolders
let context: BrowserContext
let complaints: string[] = []

beforeAll(async () => {
  project = await openProject(root, {})
  built = await buildContent(join(root, 'content'))
  browser = await launchBrowser()
  server = await serveFolders(
    project.sites.map(({ id, basePath }) => ({ name: id, folder: join(built.folder, id), basePath })),
  )
}, 120_000)

afterEach(async () => {
  await context?.close()
  complaints = []
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

/** A page of a new visitor; what its console complains of is kept. */
async function visit(address: string, options: { readonly javaScriptEnabled?: boolean } = {}): Promise<Page> {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  await context.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }))
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(address)
  return page
}

const field = (page: Page) => page.locator('#search_query')
const status = (page: Page) => page.getByRole('status')
const hits = (page: Page) => page.locator('[data-search-hit]')
const results = (page: Page) => page.locator('[data-search-results]')
const radio = (page: Page, group: string, name: RegExp) =>
  page.getByRole('group', { name: group }).getByRole('radio', { name })

async function answered(page: Page): Promise<void> {
  await results(page).and(page.locator('[aria-busy=false]')).waitFor()
}

/** What the focus is on, by its text, its name or its id. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    return element?.id || element?.getAttribute('name') || (element?.textContent ?? '')
  })
}

/** Presses Tab until the element that matches is reached; a visitor gives up after sixty. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let count = 0; count < 60; count++) {
    if (await page.locator(selector).evaluateAll((found) => found.includes(document.activeElement as never)))
      return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach ${selector}.`)
}

test('hits come while the visitor types, and the address follows', async () => {
  const page = await visit(server.urlOf('malmo', 'sok/'))
  expect(await status(page).textContent()).toBe('')
  await field(page).pressSequentially('avtal', { delay: 30 })
  await hits(page).first().waitFor()
  await expect.poll(() => new URL(page.url()).search).toBe('?q=avtal')
  expect(await focused(page)).toBe('search_query')
  expect(await page.locator('[data-search-all]').isVisible()).toBe(false)
  expect(await results(page).locator('mark').count()).toBeGreaterThan(0)
  await field(page).press('Escape')
  await expect.poll(() => page.url()).toBe(server.urlOf('malmo', 'sok/'))
  expect(await hits(page).count()).toBe(0)
  expect(await page.locator('[data-search-all]').isVisible()).toBe(true)
  expect(complaints).toEqual([])
})

test.each(Object.entries(searchPages))(
  'an address with a query shows its hits and their number in %s, on both sites',
  async (locale, { path, count }) => {
    const words = { sv: 'avtal', en: 'agreement', ja: '協定' }[locale] ?? ''
    for (const { id } of project.sites) {
      const page = await visit(server.urlOf(id, `${path}?q=${encodeURIComponent(words)}`))
      await answered(page)
      expect(await status(page).textContent()).toMatch(count)
      expect(await field(page).inputValue()).toBe(words)
      const links = await hits(page).evaluateAll((all) => all.map((hit) => hit.querySelectorAll('a').length))
      expect(links.length).toBeGreaterThan(0)
      expect(new Set(links)).toEqual(new Set([1]))
      expect(complaints).toEqual([])
      await context.close()
    }
  },
)

test('nothing is fetched for the search before the field is used', async () => {
  const page = await visit(server.urlOf('malmo', 'om-webbplatsen/'))
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await page.goto(server.urlOf('malmo', 'sok/'))
  expect(fetched.filter((address) => address.includes('/pagefind/'))).toEqual([])
  await field(page).focus()
  await expect.poll(() => fetched.some((address) => address.includes('/pagefind/sv/'))).toBe(true)
  expect(fetched.filter((address) => /\/pagefind\/(en|ja)\//.test(address))).toEqual([])
})

test('no other page has anything of the search but the form', () => {
  const pages = built.files().filter((path) => path.endsWith('.html'))
  const isSearchPage = (path: string) => /\/(sok|search|kensaku)\/index\.html$/.test(path)
  expect(pages.filter(isSearchPage)).toHaveLength(project.sites.length * i18n.locales.length)
  const withScript = pages.filter((path) => /assets\/search\.|pagefind/.test(built.file(path)))
  expect(withScript.filter((path) => !isSearchPage(path))).toEqual([])
  const without = pages.filter((path) => !/<form class="search-box"/.test(built.file(path)))
  expect(without.filter((path) => !built.file(path).includes('http-equiv="refresh"'))).toEqual([])
  const twice = pages.filter((path) => built.file(path).split('role="search"').length > 2)
  expect(twice).toEqual([])
})

test('words in a better spelling are said to be so, with a way to the words as typed', async () => {
  const page = await visit(server.urlOf('malmo', 'sok/?q=frihandelsavtall'))
  await answered(page)
  expect(await results(page).locator('> p').textContent()).toContain('Visar träffar för ”frihandelsavtal”.')
  await page.getByRole('link', { name: 'Sök bara på ”frihandelsavtall”' }).click()
  await answered(page)
  expect(new URL(page.url()).searchParams.get('exact')).toBe('1')
  expect(await results(page).locator('> p').count()).toBe(0)
})

test('filters leave as many hits as they say, and stand in the address', async () => {
  const page = await visit(server.urlOf('malmo', 'sok/?q=japan'))
  await answered(page)
  const all = Number.parseInt((await status(page).textContent()) ?? '', 10)
  const choice = radio(page, 'Webbplats', /^Japan Bridge Scandinavia/)
  const label = await choice.evaluate((input) => input.closest('label')?.textContent ?? '')
  const promised = Number(/\((\d+)\)/.exec(label)?.[1])
  expect(promised).toBeLessThan(all)
  await choice.check()
  await expect.poll(() => status(page).textContent()).toBe(`${promised} träffar`)
  expect(new URL(page.url()).search).toBe('?q=japan&site=association')
  await expect.poll(() => radio(page, 'Webbplats', /^Japan Bridge/).isChecked()).toBe(true)
  await radio(page, 'Typ av sida', /^Nyhet/).check()
  await expect.poll(() => new URL(page.url()).search).toBe('?q=japan&site=association&kind=news')
  await page.reload()
  await answered(page)
  await expect.poll(() => radio(page, 'Typ av sida', /^Nyhet/).isChecked()).toBe(true)
})

test('a filter that leaves nothing can be taken away', async () => {
  const page = await visit(server.urlOf('malmo', 'sok/?q=stadgar&site=malmo&exact=1'))
  await answered(page)
  expect(await hits(page).count()).toBe(0)
  await radio(page, 'Webbplats', /^Alla/).check()
  await hits(page).first().waitFor()
  expect(new URL(page.url()).searchParams.has('site')).toBe(false)
})

test('more hits are shown ten at a time, and the focus goes to the first new one', async () => {
  const page = await visit(server.urlOf('malmo', 'sok/?q=japan'))
  await answered(page)
  const all = Number.parseInt((await status(page).textContent()) ?? '', 10)
  expect(all).toBeGreaterThan(20)
  expect(await hits(page).count()).toBe(10)
  const more = page.getByRole('button', { name: 'Visa fler träffar' })
  await more.dblclick()
  await expect.poll(() => hits(page).count()).toBe(20)
  expect(await focused(page)).toBe(await hits(page).nth(10).getByRole('link').textContent())
  while (await more.isVisible()) {
    const before = await hits(page).count()
    await more.click()
    await expect.poll(() => hits(page).count()).toBeGreaterThan(before)
  }
  expect(await hits(page).count()).toBe(all)
  const titles = await hits(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  expect(new Set(titles).size).toBe(all)
})

test('hits in another language stand below its name, and say their language', async () => {
  const page = await visit(server.urlOf('malmo', `sok/?q=${encodeURIComponent(onlyJapanese)}`))
  await answered(page)
  expect(await page.getByRole('heading', { level: 2, name: 'Träffar på japanska' }).isVisible()).toBe(true)
  expect(await results(page).locator('> p').textContent()).toBe(
    'Inga träffar på svenska. Här är träffar på andra språk.',
  )
  const link = hits(page).first().getByRole('link')
  expect(await hits(page).first().getAttribute('lang')).toBe('ja')
  expect(await link.getAttribute('hreflang')).toBe('ja')
  expect(await link.getAttribute('href')).toMatch(/\/ja\//)
})

test('words that nobody wrote lead to advice', async () => {
  const page = await visit(server.urlOf('association', 'en/search/?q=zxqvwk'))
  await answered(page)
  expect(await status(page).textContent()).toBe('No results for “zxqvwk”')
  expect(await results(page).getByRole('listitem').count()).toBe(4)
  await results(page).getByRole('link', { name: 'Browse the list of all pages.' }).click()
  expect(await page.locator('[data-search-all]').isVisible()).toBe(true)
})

test('an index that cannot be loaded is told, and can be tried again', async () => {
  const page = await visit(server.urlOf('malmo', 'sok/'))
  await context.route('**/pagefind/**', (route) => route.abort())
  await field(page).fill('avtal')
  await page.getByRole('button', { name: 'Försök igen' }).waitFor()
  expect(await status(page).textContent()).toContain('Sökningen fungerar inte just nu.')
  expect(await page.locator('[data-search-all]').isVisible()).toBe(true)
  expect(await runAxe(page)).toEqual([])
  await context.unroute('**/pagefind/**')
  await page.getByRole('button', { name: 'Försök igen' }).click()
  await hits(page).first().waitFor()
  expect(await focused(page)).toBe('search_query')
})

test.each([
  ['light', 320],
  ['dark', 1280],
] as const)(
  'axe finds no violation on the search pages in %s at %i pixels, with hits, without, and in other languages',
  async (colorScheme, width) => {
    const found: string[] = []
    for (const { path } of Object.values(searchPages)) {
      const page = await visit(server.urlOf('association', path))
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      for (const query of ['', 'japan', 'zxqvwk', onlyJapanese, 'medlem']) {
        await field(page).fill(query)
        await field(page).press('Enter')
        if (query !== '') await answered(page)
        found.push(...(await runAxe(page)).map((line) => `${path} ${query} ${line}`))
        const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
        if (isTooWide) found.push(`${path} ${query} is too wide`)
      }
      await context.close()
    }
    expect(found).toEqual([])
    expect(complaints).toEqual([])
  },
  120_000,
)

test('everything can be done with the keyboard alone', async () => {
  const page = await visit(server.urlOf('association', 'ja/'))
  await tabTo(page, '#search_box')
  await page.keyboard.type('malmö')
  await page.keyboard.press('Enter')
  await answered(page)
  expect(page.url()).toContain('/ja/kensaku/?q=malm')
  await radio(page, 'サイト', /.+/).first().waitFor()
  await tabTo(page, 'input[name=search_site]')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => new URL(page.url()).searchParams.has('site')).toBe(true)
  // the choice that has the focus now is the one that was drawn with the new hits
  await answered(page)
  await expect.poll(() => focused(page)).toBe('search_site')
  await tabTo(page, '[data-search-hit] a')
  const title = await focused(page)
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => !url.pathname.includes('kensaku'))
  expect(await page.title()).toContain(title)
})

test('without scripts the box leads to a list of all pages', async () => {
  const page = await visit(server.urlOf('malmo', 'en/'), { javaScriptEnabled: false })
  await page.getByLabel('Search the site').fill('agreement')
  await page.getByRole('button', { name: 'Search' }).click()
  expect(page.url()).toBe(server.urlOf('malmo', 'en/search/?q=agreement'))
  expect(await page.textContent('main')).toContain('Searching needs JavaScript.')
  const pages = page.locator('[data-search-all]').getByRole('link')
  expect(await pages.count()).toBeGreaterThanOrEqual(12)
  const name = (await pages.nth(2).textContent()) ?? ''
  await pages.nth(2).click()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(name)
})

test('a visitor of the association finds a page of the city and lands on it in Japanese', async () => {
  const malmo = project.sites.find(({ id }) => id === 'malmo')
  const page = await visit(server.urlOf('association', `ja/kensaku/?q=${encodeURIComponent('姉妹都市')}`))
  const { origin } = new URL(malmo?.origin ?? '')
  await context.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    const answer = await fetch(new URL(pathname, server.urlOf('malmo')))
    await route.fulfill({
      body: Buffer.from(await answer.arrayBuffer()),
      contentType: answer.headers.get('content-type') ?? '',
    })
  })
  await answered(page)
  const hit = hits(page)
    .filter({ has: page.locator(`a[href^="${origin}"]`) })
    .first()
  expect(await hit.locator('.search-site').textContent()).toBe('日本との協力')
  await hit.getByRole('link').click()
  await page.waitForURL(`${origin}/**`)
  expect(await page.getAttribute('html', 'lang')).toBe('ja')
})

test('a Latin word on a Japanese page finds the Japanese pages first', async () => {
  const page = await visit(server.urlOf('association', 'ja/kensaku/?q=Malm%C3%B6'))
  await answered(page)
  expect(await hits(page).first().getByRole('link').getAttribute('hreflang')).toBe(null)
  expect(await hits(page).first().getByRole('link').getAttribute('href')).toMatch(/\/ja\//)
})
