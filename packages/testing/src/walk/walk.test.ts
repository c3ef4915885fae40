import { join } from 'node:path'
import { i18n } from '@kakehashi/i18n'
import { openProject } from '@kakehashi/site'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../browser/launch-browser.ts'
import { buildContent } from '../build-site.ts'
import { type ServedFolders, serveFolders } from '../serve-folders.ts'
import { type Frame, findInconsistencies, readFrame } from './frame-in-page.ts'
import { walkPage } from './walk-page.ts'

const root = join(import.meta.dirname, '../../../..')
let browser: Browser
let server: ServedFolders
const startFrames = new Map<string, Frame>()

beforeAll(async () => {
  const { sites } = await openProject(root, {})
  const built = await buildContent(join(root, 'content'))
  browser = await launchBrowser()
  server = await serveFolders(
    sites.map(({ id, basePath }) => ({ name: id, folder: join(built.folder, id), basePath })),
  )
  const page = await openPage()
  for (const { id, locales } of sites)
    for (const locale of locales) {
      await page.goto(server.urlOf(id, locale === locales[0] ? '' : `${locale}/`))
      startFrames.set(`${id}/${locale}`, await page.evaluate(readFrame))
    }
  await page.close()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

async function openPage(colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  return browser.newPage({ viewport: { width: 1280, height: 800 }, bypassCSP: true, colorScheme })
}

/** One page of each kind, by its Swedish address: start, text with a table, contact, search, directory, event, list, fallback, none. */
const pages = [
  ['malmo', ''],
  ['malmo', 'avtal/'],
  ['malmo', 'kontakt/'],
  ['malmo', 'tillganglighet/'],
  ['malmo', 'sok/'],
  ['malmo', '404.html'],
  ['association', ''],
  ['association', 'medlemmar/'],
  ['association', 'evenemang/sensorteknik-2026/'],
  ['association', 'evenemang/'],
  ['association', 'om/historia/'],
] as const

test.concurrent.each(pages)(
  'nobody who walks through %s/%s meets a fault, in any language',
  async (site, path) => {
    const walks = (await versionsOf(site, path)).map(async (address) => {
      const page = await openPage(path === '' ? 'dark' : 'light')
      await page.goto(new URL(address, server.urlOf(site)).href)
      const frame = await page.evaluate(readFrame)
      const faults = await walkPage(page, lookAt(path, frame.locale))
      await page.close()
      return [...faults, ...otherwiseThanStart(site, frame)].map((fault) => `${address}: ${fault}`)
    })
    const found = (await Promise.all(walks)).flat()
    expect(found).toEqual([])
  },
  240_000,
)

/**
 * The frame looks as on the start page, or `otherwiseThanStart` says so; and the style sheet is one for all languages, so
 * that what stands in the text looks in all as in the first.
 */
function lookAt(path: string, locale: string): string | null {
  if (path === '') return '*'
  return locale === i18n.locales[0] ? 'main *' : null
}

/** The page in every language, a fallback too, as its own links to the languages have it. */
async function versionsOf(site: string, path: string): Promise<readonly string[]> {
  const page = await openPage()
  await page.goto(server.urlOf(site, path))
  const links = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('header nav a[hreflang]')].map((link) => link.pathname),
  )
  await page.close()
  return path.endsWith('.html') ? links.map((link) => `${link}${path}`) : links
}

/** What stands around the text otherwise than around that of the start page in the same language. */
function otherwiseThanStart(site: string, frame: Frame): readonly string[] {
  const start = startFrames.get(`${site}/${frame.locale}`)
  return start === undefined
    ? [`${site} has no start page in ${frame.locale}`]
    : findInconsistencies(start, frame)
}

const start = '<a href="#main">Hoppa</a><main id="main">'

test.concurrent.each([
  ['Japanese words that are not marked', `${start}<p>Vi säger 架け橋 här i Malmö stad.</p>`, '3.1.2'],
  ['a Swedish page in Japanese letters', `${start}<p lang="sv">日本との協力について</p>`, '3.1.1'],
  ['a link that says nothing of its aim', `${start}<a href="/">Läs mer</a>`, '2.4.4'],
  ['a link without words', `${start}<a href="/"><img src="a.png" alt=""></a>`, '4.1.2'],
  ['a skip link to nowhere', '<a href="#huvud">Hoppa</a><main id="main">', '2.4.1'],
  ['a page without a skip link', '<a href="/">Start</a><main id="main">', '2.4.1'],
  ['a focus that is not seen', `<style>a:focus{outline:none}</style>${start}<a href="/">Start</a>`, '2.4.7'],
  [
    'a focus that forced colours hide',
    `<style>a:focus{outline:none;box-shadow:0 0 0 3px blue}</style>${start}<a href="/">Start</a>`,
    'in forced colours',
  ],
  [
    'a focus below a bar that stays',
    `<style>header{position:fixed;inset:0 0 auto;height:99%;background:#fff}</style>${start}<a href="/">Start</a><header></header>`,
    '2.4.11',
  ],
  [
    'an order of its own',
    `${start}<a href="/a" tabindex="2">Ett</a><a href="/b" tabindex="1">Två</a>`,
    '2.4.3',
  ],
  [
    'a text in a box of fixed height',
    `<style>p{height:1.2em;overflow:hidden}</style>${start}<p>En text</p>`,
    '1.4.4',
  ],
  ['a part that is wider than the screen', `${start}<div style="width:40rem">Brett</div>`, '1.4.10'],
  [
    'a movement without end',
    `<style>@keyframes k{to{opacity:0}}p{animation:k 1s infinite}</style>${start}<p>Blink</p>`,
    '2.2.2',
  ],
])(
  'the walk finds %s',
  async (_name, body, clause) => {
    const page = await openPage()
    await page.setContent(`<!DOCTYPE html><html lang="sv"><title>Sida</title><body>${body}`)
    expect(await walkPage(page)).toContainEqual(expect.stringContaining(clause))
    await page.close()
  },
  60_000,
)

test('the walk finds nothing in a plain page', async () => {
  const page = await openPage()
  await page.setContent(
    `<!DOCTYPE html><html lang="sv"><title>Sida</title><body>${start}<p>En bro heter <span lang="ja">橋</span>.</p><a href="/">Till startsidan</a>`,
  )
  expect(await walkPage(page)).toEqual([])
  await page.close()
}, 60_000)
