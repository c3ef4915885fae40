import { join } from 'node:path'
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { launchBrowser } from '../browser/launch-browser.ts'
import { buildSite } from '../build-site.ts'
import { type ServedFolders, serveFolders } from '../serve-folders.ts'

let server: ServedFolders
let browser: Browser
let context: BrowserContext
let page: Page
let devTools: CDPSession
let complaints: string[] = []
/** What the browser says of each set of speculation rules: why it cannot be used, or that it can. */
let ruleSets: string[] = []
/** The addresses that may be fetched ahead. */
let candidates: readonly string[] = []
/** What became of those that were, the last word for each. */
let fetched = new Map<string, string>()

beforeAll(async () => {
  const built = await buildSite({
    'malmo/index.sv.md':
      '---\ntitle: Hej\n---\nTill [avtalet](avtal.md), [kvällen](kvall.md) och [föreningen](association:index.md).',
    'malmo/avtal.sv.md': '---\ntitle: Avtalet\n---\nText.',
    'malmo/kvall.sv.md': '---\ntitle: Kvällen\nkind: event\nevent: { start: 2026-01-21T17:00 }\n---\nText.',
    'association/index.sv.md': '---\ntitle: Föreningen\n---\nText.',
  })
  server = await serveFolders([
    { name: 'malmo', folder: join(built.folder, 'malmo'), basePath: '/samarbete-med-japan/' },
    { name: 'association', folder: join(built.folder, 'association'), basePath: '/' },
  ])
  browser = await launchBrowser()
}, 60_000)

beforeEach(async () => {
  complaints = []
  ruleSets = []
  candidates = []
  fetched = new Map()
  context = await browser.newContext()
  page = await context.newPage()
  page.on('console', (message) => complaints.push(message.text()))
  devTools = await context.newCDPSession(page)
  devTools.on('Log.entryAdded', ({ entry }) => complaints.push(entry.text))
  devTools.on('Preload.ruleSetUpdated', ({ ruleSet }) =>
    ruleSets.push(ruleSet.errorType ?? `good: ${new URL(ruleSet.url ?? '').pathname}`),
  )
  devTools.on('Preload.preloadingAttemptSourcesUpdated', ({ preloadingAttemptSources }) => {
    candidates = preloadingAttemptSources.map(({ key }) => key.url.replace(/^http:\/\/[^/]+/, '')).sort()
  })
  devTools.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, prefetchStatus }) => {
    fetched.set(new URL(prefetchUrl).pathname, prefetchStatus)
  })
  await devTools.send('Log.enable')
  await devTools.send('Preload.enable')
})

afterEach(() => context?.close())

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

const pages = ['avtal/', 'en/', 'ja/', 'kvall/'].map((path) => `/samarbete-med-japan/${path}`)

test('a browser takes the rules for fetching ahead under the policy of the pages, and complains of nothing', async () => {
  await page.goto(server.urlOf('malmo'))
  await vi.waitFor(
    () => expect(ruleSets).toEqual(['good: /samarbete-med-japan/speculation-rules.json']),
    5000,
  )
  await page.goto(server.urlOf('association'))
  await vi.waitFor(() => expect(ruleSets[1]).toBe('good: /speculation-rules.json'), 5000)
  expect(complaints).toEqual([])
}, 20_000)

test('the links to other pages of the site may be fetched ahead, and no others', async () => {
  await page.goto(server.urlOf('malmo'))
  await vi.waitFor(() => expect(candidates).toEqual(expect.arrayContaining(pages)), 5000)
  await page.evaluate(() => {
    const hrefs = [
      'sok/?q=avtal',
      'feed.xml',
      'kvall/kvall.ics',
      'assets/x.pdf',
      '../',
      '../annat/',
      '#main',
      'ny/',
    ]
    for (const href of hrefs) {
      const link = document.createElement('a')
      link.href = href
      link.textContent = href
      document.body.append(link)
    }
  })
  await vi.waitFor(() => expect(candidates).toContain('/samarbete-med-japan/ny/'), 5000)
  const { pathname } = new URL(server.urlOf('malmo'))
  expect(candidates.filter((path) => !path.startsWith(pathname) || !path.endsWith('/'))).toEqual([])
  expect(complaints).toEqual([])
}, 20_000)

test('a page that a visitor points at is fetched, and shown at the click', async () => {
  const path = '/samarbete-med-japan/avtal/'
  await page.goto(server.urlOf('malmo'))
  await vi.waitFor(() => expect(candidates).toContain(path), 5000)
  await page.getByRole('main').getByRole('link', { name: 'avtalet', exact: true }).hover()
  await vi.waitFor(() => expect(fetched.get(path)).toBe('PrefetchSuccessfulButNotUsed'), 10_000)
  await page.getByRole('main').getByRole('link', { name: 'avtalet', exact: true }).click()
  await page.waitForURL(`**${path}`)
  await vi.waitFor(() => expect(fetched.get(path)).toBe('PrefetchResponseUsed'), 5000)
  expect(complaints).toEqual([])
}, 30_000)
