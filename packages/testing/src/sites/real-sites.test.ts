import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { i18n } from '@kakehashi/i18n'
import { openProject, type Project } from '@kakehashi/site'
import type { Browser, Response } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../browser/launch-browser.ts'
import { type BuiltSites, buildContent } from '../build-site.ts'
import { checkWithVnu, hasJava } from '../check-with-vnu.ts'
import { runAxe } from '../run-axe.ts'
import { type ServedFolders, serveFolders } from '../serve-folders.ts'
import { verifyBuilt } from '../verify-built.ts'

const root = join(import.meta.dirname, '../../../..')
let project: Project
let built: BuiltSites
let browser: Browser
let server: ServedFolders

beforeAll(async () => {
  project = await openProject(root, {})
  built = await buildContent(join(root, 'content'))
  browser = await launchBrowser()
  server = await serveFolders(
    project.sites.map(({ id, basePath }) => ({
      name: id,
      folder: join(built.folder, id),
      basePath,
    })),
  )
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

function pagesOf(site: string): readonly string[] {
  return built.files().filter((path) => path.startsWith(`${site}/`) && path.endsWith('.html'))
}

test('the content has no error', () => {
  expect(built.stderr).toContain('0 errors')
  expect(built.exitCode).toBe(0)
})

test('every page has compressed copies, which the summary does not count', () => {
  const counted = [...built.stderr.matchAll(/^(\w+): .*; (\d+) files,/gm)].map(([, id, count]) => [
    id,
    Number(count),
  ])
  const wanted = project.sites.map(({ id }) => {
    const files = built.files().filter((path) => path.startsWith(`${id}/`))
    return [id, files.length - 1] // the manifest does not name itself
  })
  expect(counted).toEqual(wanted)
  for (const path of project.sites.flatMap(({ id }) => pagesOf(id))) {
    const bytes = readFileSync(join(built.folder, `${path}.br`))
    expect(brotliDecompressSync(bytes).toString()).toBe(built.file(path))
    expect(built.exists(`${path}.gz`)).toBe(true)
  }
})

test('both sites have at least twelve pages in each of three languages', () => {
  for (const { id, locales } of project.sites) {
    expect(locales).toEqual(i18n.locales)
    const pages = pagesOf(id).filter((path) => path.endsWith('index.html'))
    for (const locale of locales) {
      const other = locales.filter((tag) => tag !== locales[0])
      const own = pages.filter((path) => {
        const folder = path.split('/')[1] ?? ''
        return locale === locales[0] ? !other.some((tag) => tag === folder) : folder === locale
      })
      expect(own.length).toBeGreaterThanOrEqual(12)
    }
  }
})

test('each site has a page that is shown in another language, and says so', () => {
  expect(built.file('malmo/ja/about-this-website/index.html')).toMatch(/<h1 lang="en">|lang="en"/)
  expect(built.file('malmo/ja/about-this-website/index.html')).toContain('data-fallback')
  expect(
    pagesOf('association').some(
      (path) => path.startsWith('association/ja/') && built.file(path).includes('data-fallback'),
    ),
  ).toBe(true)
})

test('verify finds nothing', async () => {
  expect(await verifyBuilt(built.folder)).toEqual([])
}, 120_000)

test.runIf(hasJava())(
  'the Nu HTML Checker says nothing of any page',
  async () => {
    expect(await checkWithVnu(built.folder)).toEqual([])
  },
  300_000,
)

test.concurrent.each(
  ['malmo', 'association'].flatMap((site) => i18n.locales.map((locale) => [site, locale] as const)),
)(
  'axe finds no violation on any page of %s in %s, wide and narrow, light and dark',
  async (site, locale) => {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
    })
    const found: string[] = []
    const paths = pagesOf(site).filter((path) => {
      const html = built.file(path)
      return html.includes(`<html lang="${locale}"`) && !html.includes('http-equiv="refresh"')
    })
    expect(paths.length).toBeGreaterThanOrEqual(12)
    for (const path of paths) {
      await page.goto(server.urlOf(site, path.slice(site.length + 1).replace(/index\.html$/, '')))
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 })
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          found.push(...(await runAxe(page)).map((line) => `${path} ${width} ${colorScheme} ${line}`))
        }
      }
    }
    await page.close()
    expect(found).toEqual([])
  },
  300_000,
)

test.each(['sv', 'en', 'ja'])(
  'an address that leads nowhere is answered with 404 in %s',
  async (locale) => {
    const page = await browser.newPage()
    for (const { id, locales } of project.sites) {
      const prefix = locale === locales[0] ? '' : `${locale}/`
      const response = await page.goto(server.urlOf(id, `${prefix}finns-inte/`))
      expect(response?.status()).toBe(404)
      expect(await page.getAttribute('html', 'lang')).toBe(locale)
    }
    await page.close()
  },
  30_000,
)

test('a visitor goes from a page to its translations and on to the other site', async () => {
  const page = await browser.newPage()
  await page.goto(server.urlOf('malmo', 'foreningen/'))
  await page.getByRole('navigation', { name: 'Språk' }).getByRole('link', { name: '日本語' }).click()
  expect(await page.getAttribute('html', 'lang')).toBe('ja')
  expect(await page.locator('main a[href^="https://japanbridgescandinavia.se/ja/"]').count()).toBeGreaterThan(
    0,
  )
  await page.close()
}, 30_000)

/** Ten TCP segments: what a server may send before it must wait for an answer (RFC 6928). */
const firstFlight = 14_600

test.each(['malmo', 'association'])(
  'a first visit to %s is light, and leaves nothing behind',
  async (site) => {
    for (const path of ['', 'en/', 'ja/']) {
      const context = await browser.newContext()
      const page = await context.newPage()
      const answers: Response[] = []
      page.on('response', (response) => answers.push(response))
      await page.goto(server.urlOf(site, path))
      await page.waitForLoadState('networkidle')
      const texts = answers.filter((answer) =>
        /text\/(?:html|css)/.test(answer.headers()['content-type'] ?? ''),
      )
      expect(texts.map((answer) => answer.headers()['content-encoding'])).toEqual(['br'])
      const bytes = texts.map((answer) => Number(answer.headers()['content-length']))
      expect(bytes.reduce((sum, length) => sum + length)).toBeLessThanOrEqual(firstFlight)
      const { origin } = new URL(server.urlOf(site))
      const requested = answers.map((answer) => answer.url())
      expect(requested.filter((url) => new URL(url).origin !== origin || url.endsWith('.js'))).toEqual([])
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
      expect(await context.cookies()).toEqual([])
      await context.close()
    }
  },
  60_000,
)
