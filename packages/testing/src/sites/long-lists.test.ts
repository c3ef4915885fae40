import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../browser/launch-browser.ts'
import { type BuiltSites, buildSite, runKakehashi } from '../build-site.ts'
import { runAxe } from '../run-axe.ts'
import { type ServedFolders, serveFolders } from '../serve-folders.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { verifyBuilt } from '../verify-built.ts'
import { walkPage } from '../walk/walk-page.ts'
import { writeFiles } from '../write-files.ts'

const basePath = '/samarbete-med-japan/'
const titles = { sv: 'Nyheter', en: 'News', ja: 'ニュース' } as const
const roots = { sv: '', en: 'en/', ja: 'ja/' } as const
const locales = ['sv', 'en', 'ja'] as const
const notes = Array.from({ length: 45 }, (_, index) => index + 1)
const day = (number: number) => new Date(Date.UTC(2025, 0, number)).toISOString().slice(0, 10)

/** Two sections: news in three languages, some in Swedish alone, and notes whose section is not translated. */
function content(count: number): Readonly<Record<string, string>> {
  const news = notes
    .slice(0, count)
    .flatMap((number) =>
      locales.map((locale): [string, string] => [
        `malmo/nyheter/${number}.${locale}.md`,
        `---\ntitle: ${titles[locale]} ${number}\n${locale === 'sv' ? `kind: news\ndate: ${day(number)}\nfallback: false\n` : ''}---\n${titles[locale]}.`,
      ]),
    )
  const swedish = notes
    .slice(0, 21)
    .flatMap((number): [string, string][] => [
      [`malmo/evenemang/${number}.sv.md`, `---\ntitle: Kväll ${number}\nfallback: ${number > 5}\n---\nHej.`],
    ])
  const sections = locales.flatMap((locale): [string, string][] => [
    [`malmo/index.${locale}.md`, `---\ntitle: ${titles[locale]}\n---\n${titles[locale]}.`],
    [`malmo/nyheter/index.${locale}.md`, `---\ntitle: ${titles[locale]}\n---\n${titles[locale]}.`],
    [`malmo/evenemang/index.${locale}.md`, `---\ntitle: ${titles[locale]} 2\n---\n${titles[locale]}.`],
  ])
  const untranslated = notes
    .slice(0, 21)
    .map((number): [string, string] => [
      `malmo/anteckningar/${number}.sv.md`,
      `---\ntitle: Anteckning ${number}\n---\nHej.`,
    ])
  return Object.fromEntries([
    ...sections,
    ...news,
    ...swedish,
    ...untranslated,
    ['malmo/anteckningar/index.sv.md', '---\ntitle: Anteckningar\ndescription: Vad vi har hört.\n---\nText.'],
  ])
}

let built: BuiltSites
let browser: Browser
let server: ServedFolders

beforeAll(async () => {
  built = await buildSite(content(45))
  browser = await launchBrowser()
  server = await serveFolders([{ name: 'malmo', folder: join(built.folder, 'malmo'), basePath }])
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

function page(path: string): string {
  return built.file(`malmo/${path}index.html`)
}

/** Where the links of a page's list lead, in order. */
function listed(path: string): readonly string[] {
  const [list = ''] = /<section class="page-list"[\s\S]*?<\/section>/.exec(page(path)) ?? []
  return [...list.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href)
}

test.each(locales)('every news item is listed once, the newest first, in %s', (locale) => {
  const root = `${roots[locale]}nyheter/`
  const parts = ['', '_2/', '_3/'].map((part) => listed(root + part))
  expect(parts.map((part) => part.length)).toEqual([20, 20, 5])
  expect(parts.flat()).toEqual(notes.toReversed().map((number) => `${basePath}${root}${number}/`))
  expect(built.exists(`malmo/${root}_4/index.html`)).toBe(false)
})

test('a visitor reaches the oldest item by the links below the lists, and comes back by the way above', async () => {
  const view = await browser.newPage()
  await view.goto(server.urlOf('malmo', 'nyheter/'))
  await view.getByRole('link', { name: 'Nästa sida' }).click()
  await view.getByRole('link', { name: 'Sida 3' }).click()
  expect(await view.title()).toBe('Nyheter – sida 3 – Samarbete med Japan')
  await view.getByRole('navigation', { name: 'Språk' }).getByRole('link', { name: '日本語' }).click()
  expect(await view.textContent('h1')).toBe('ニュース（3ページ目）')
  await view.getByRole('link', { name: 'ニュース 1', exact: true }).click()
  await view.waitForURL('**/ja/nyheter/1/')
  await view.goBack()
  await view.locator('.breadcrumbs').getByRole('link', { name: 'ニュース', exact: true }).last().click()
  await view.waitForURL('**/ja/nyheter/')
  await view.close()
}, 60_000)

test('a further page shows the title and the list, and nothing else of the section', () => {
  const first = page('anteckningar/')
  const second = page('anteckningar/_2/')
  expect(first).toContain('<p class="lead">Vad vi har hört.</p>')
  expect(second).not.toContain('class="lead"')
  expect(second).not.toContain('class="prose"')
  expect(second).toContain('<h1>Anteckningar – sida 2</h1>')
})

test('the section that is not translated says so on each page of its list, and stays out of search engines', () => {
  const second = page('en/anteckningar/_2/')
  expect(second).toContain('<h1><span lang="sv">Anteckningar</span> – page 2</h1>')
  expect(second).toContain('class="notice"')
  expect(second).toContain('<meta name="robots" content="noindex">')
  expect(second).not.toMatch(/rel="canonical"|rel="alternate"/)
})

test('where the list of another language is shorter, its first page is in the place of a further one', () => {
  expect(page('evenemang/_2/')).toContain(`href="${basePath}en/evenemang/" lang="en"`)
  expect(page('evenemang/_2/').match(/hreflang="(?:sv|en|ja|x-default)" href="[^"]*"/g)).toEqual([
    `hreflang="sv" href="https://malmo.se${basePath}evenemang/_2/"`,
    `hreflang="x-default" href="https://malmo.se${basePath}evenemang/_2/"`,
  ])
  expect(built.exists('malmo/en/evenemang/_2/index.html')).toBe(false)
})

test('search engines are told of each page of a list, and of the same page in the other languages', () => {
  const sitemap = built.file('malmo/sitemap-ja.xml')
  expect(sitemap).toContain(`<loc>https://malmo.se${basePath}ja/nyheter/_2/</loc>`)
  expect(sitemap).not.toContain('anteckningar/_2/')
  expect(page('ja/nyheter/_2/')).toContain(
    `<link rel="alternate" hreflang="en" href="https://malmo.se${basePath}en/nyheter/_2/">`,
  )
})

test('the site may be published as it is', async () => {
  expect(await verifyBuilt(built.folder)).toEqual([])
})

// a first page, one in the middle, one of a section that is not translated: each in one of the languages
test.each(['nyheter/', 'en/nyheter/_2/', 'ja/nyheter/', 'ja/anteckningar/_2/'])(
  'nobody meets a fault on %s, wide or narrow, light or dark, or by keyboard',
  async (path) => {
    const view = await browser.newPage({ bypassCSP: true })
    await view.goto(server.urlOf('malmo', path))
    const found: string[] = []
    for (const width of [1280, 320]) {
      await view.setViewportSize({ width, height: 800 })
      for (const colorScheme of ['light', 'dark'] as const) {
        await view.emulateMedia({ colorScheme })
        found.push(...(await runAxe(view)).map((fault) => `${width} ${colorScheme}: ${fault}`))
      }
    }
    found.push(...(await walkPage(view, '.pagination a')))
    await view.close()
    expect(found).toEqual([])
  },
  120_000,
)

test('a list that has become shorter leaves no page behind', async () => {
  const folder = temporaryFolder()
  const environment = { KAKEHASHI_CONTENT: join(folder, 'content'), KAKEHASHI_OUT: join(folder, 'out') }
  const isThere = () => existsSync(join(folder, 'out/malmo/nyheter/_2/index.html'))
  writeFiles(environment.KAKEHASHI_CONTENT, content(21))
  expect((await runKakehashi(['build'], { environment })).exitCode).toBe(0)
  expect(isThere()).toBe(true)
  for (const locale of locales) rmSync(join(folder, `content/malmo/nyheter/21.${locale}.md`))
  expect((await runKakehashi(['build'], { environment })).exitCode).toBe(0)
  expect(isThere()).toBe(false)
}, 120_000)
