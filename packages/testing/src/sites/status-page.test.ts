import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { validateHtml } from '@kakehashi/release/verify'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../browser/launch-browser.ts'
import { runKakehashi } from '../build-site.ts'
import { runAxe } from '../run-axe.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { findLanguageFaults } from '../walk/language-in-page.ts'
import { findLinkFaults } from '../walk/links-in-page.ts'
import { findClippedText } from '../walk/looks-in-page.ts'
import { writeFiles } from '../write-files.ts'

const content = temporaryFolder()
const out = temporaryFolder()
const locales = ['sv', 'en', 'ja']
const fileOf = (locale: string) => join(out, `${locale}.html`)
let browser: Browser

async function run(...args: readonly string[]): Promise<void> {
  const environment = { KAKEHASHI_CONTENT: content, KAKEHASHI_TODAY: '2026-11-26' }
  expect(await runKakehashi(args, { environment })).toMatchObject({ exitCode: 0 })
}

/** A page whose translations are stale, one that has just a draft, one whose record lies beside another name, one untranslated. */
beforeAll(async () => {
  const page = (title: string, text: string) => `---\ntitle: ${title}\n---\n\n${text}\n`
  writeFiles(content, {
    'malmo/index.sv.md': page('Start <b>', 'Välkommen.'),
    'malmo/avtal.sv.md': page('Avtalet', 'Avtalet gäller sedan 2019.\n\nFöretag säljer till Japan.'),
    'malmo/avtal.en.md': page('The agreement', 'It has applied since 2019.\n\nCompanies sell to Japan.'),
    'malmo/avtal.ja.md': page('協定', '協定は2019年から有効です。\n\n企業は日本に販売します。'),
    'malmo/hub.sv.md': page('Hubben', 'Hubben är en mötesplats.'),
    'malmo/hub.ja.md': page('ハブ', 'ハブは出会いの場です。'),
    'association/index.sv.md': page('Start', 'Välkommen till föreningen.'),
    'association/index.ja.md': page('ホーム', '協会へようこそ。'),
  })
  await run('done', 'malmo/avtal.en.md', 'malmo/avtal.ja.md', 'association/index.ja.md')
  await run('done', 'malmo/hub.ja.md', '--quality', 'draft')
  renameSync(join(content, 'malmo/hub.ja.translation.json'), join(content, 'malmo/nav.ja.translation.json'))
  const source = join(content, 'malmo/avtal.sv.md')
  writeFileSync(source, readFileSync(source, 'utf8').replace('säljer till', 'köper och säljer i'))
  for (const locale of locales) await run('status', '--html', fileOf(locale), '--locale', locale)
  browser = await launchBrowser()
}, 120_000)

afterAll(() => browser?.close())

test('it says how many translations are in which state, and how each page stands', () => {
  const text = readFileSync(fileOf('en'), 'utf8').replace(/<[^>]*>/g, '')
  expect(text).toContain(
    'malmo/avtaloriginalolder than its source (reviewed)older than its source (reviewed)',
  )
  expect(text).toContain('malmo/huboriginalnot translatedup to date (draft)')
  expect(text).toContain('Start &lt;b&gt;')
})

test('a stale page shows the words that changed, with file and line in both languages', () => {
  const text = readFileSync(fileOf('en'), 'utf8')
  expect(text).toContain(
    '<p lang="sv">Företag <ins>köper och </ins>säljer <del>till</del><ins>i</ins> Japan.</p>',
  )
  expect(text).toContain(`<code>${content}/malmo/avtal.ja.md:7</code> changed`)
  expect(text).toContain(`in the original: ${content}/malmo/avtal.sv.md:7`)
})

test('a record beside another name is used, and told of with the name that it should have', () => {
  const text = readFileSync(fileOf('en'), 'utf8')
  expect(text).toContain(`<code>${content}/malmo/nav.ja.translation.json</code>`)
  expect(text).toContain(`Give it the name ${content}/malmo/hub.ja.translation.json.`)
})

test('the pages are valid HTML that asks for no other file and runs nothing', () => {
  expect(validateHtml(locales.map(fileOf))).toEqual([])
  for (const locale of locales)
    expect(readFileSync(fileOf(locale), 'utf8')).not.toMatch(/<script|<link|src=|url\(|@import/)
})

test.each(locales)(
  'nobody meets a fault in %s, wide or narrow, light or dark',
  async (locale) => {
    const found: string[] = []
    for (const width of [1280, 320]) {
      const page = await browser.newPage({ viewport: { width, height: 900 } })
      const requests: string[] = []
      page.on('request', (request) => requests.push(request.url()))
      await page.goto(pathToFileURL(fileOf(locale)).href)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        found.push(...(await runAxe(page)).map((fault) => `${width} ${colorScheme}: ${fault}`))
      }
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (overflow > 0) found.push(`${width}: ${overflow} pixels too wide`)
      for (const find of [findClippedText, findLanguageFaults]) found.push(...(await page.evaluate(find)))
      found.push(...(await findLinkFaults(page)))
      expect(requests).toHaveLength(1)
      await page.close()
    }
    expect(found).toEqual([])
  },
  60_000,
)
