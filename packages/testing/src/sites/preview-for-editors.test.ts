import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateHtml } from '@kakehashi/release/verify'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { launchBrowser } from '../browser/launch-browser.ts'
import { buildContent, type RunningCommand, runKakehashi, startKakehashi } from '../build-site.ts'
import { copyProject } from '../copy-project.ts'
import { runAxe } from '../run-axe.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { writeFiles } from '../write-files.ts'

const content = temporaryFolder()
const project = copyProject().folder
const ports = { malmo: '8490', association: '8491' }
const malmo = `http://localhost:${ports.malmo}/samarbete-med-japan/`
const source = '---\ntitle: Hubben\n---\n\nHubben finns i Malmö.\n\n## Om hubben\n\nDen öppnade 2024.\n'
const english = '---\ntitle: The hub\n---\n\nThe hub is in Malmö.\n\n## About the hub\n\nIt opened in 2024.\n'
let command: RunningCommand
let browser: Browser
let page: Page

beforeAll(async () => {
  writeFiles(content, {
    'malmo/index.sv.md': '---\ntitle: Hej\n---\nVälkommen.',
    'malmo/hub.sv.md': source,
    'malmo/hub.en.md': english,
    'malmo/hub.ja.md':
      '---\ntitle: ハブ\n---\n\nハブはマルメにあります。\n\n## ハブについて\n\n2024年に開所しました。\n',
    'malmo/extra.sv.md': '---\ntitle: Extra\n---\nExtra.',
    'association/index.sv.md': '---\ntitle: Föreningen\n---\nHej.',
  })
  const environment = { KAKEHASHI_CONTENT: content, KAKEHASHI_TODAY: '2026-11-26' }
  await runKakehashi(['done', 'malmo/hub.en.md'], { environment })
  command = startKakehashi(['start'], {
    projectDir: project,
    environment: {
      ...environment,
      KAKEHASHI_PORT_MALMO: ports.malmo,
      KAKEHASHI_PORT_ASSOCIATION: ports.association,
      LC_ALL: 'sv_SE.UTF-8',
    },
  })
  await vi.waitFor(() => expect(command.printed()).toContain(`${malmo}_components/\n`), 90_000)
  browser = await launchBrowser()
  page = await browser.newPage()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  command?.child.kill('SIGINT')
  await command?.ended
})

function save(name: string, text: string): void {
  writeFileSync(join(content, name), text)
}

/** What is read in an element of a page that may be loaded anew meanwhile; nothing where there is none. */
function textOf(shown: Page, selector: string) {
  const read = () => shown.evaluate((part) => document.querySelector(part)?.textContent ?? '', selector)
  return expect.poll(() => read().catch(() => ''), { timeout: 20_000 })
}

test('an error appears over the page as it last was, with its place, lines and advice, in the editor’s language', async () => {
  await page.goto(`${malmo}hub/`)
  save('malmo/hub.sv.md', `${source}\n[Bort](ekstra.md)\n`)
  await textOf(page, '.problem-overlay').toContain('Den här sidan har 1 fel')
  const told = (await page.textContent('.problem-overlay')) ?? ''
  for (const words of [
    'malmo/hub.sv.md:11:1',
    'missing-page',
    '> 11 | [Bort](ekstra.md)',
    'Menade du "extra.md"?',
  ])
    expect(told).toContain(words)
  expect(await page.textContent('main')).toContain('Den öppnade 2024.')
}, 60_000)

test('a browser that is opened later sees it too, on every page made of that file, and can close it', async () => {
  const later = await browser.newPage()
  await later.goto(`${malmo}en/hub/`)
  expect(await later.textContent('.problem-overlay')).toContain('hub.sv.md:11:1')
  await later.getByRole('button', { name: 'Stäng' }).first().click()
  expect(await later.locator('.problem-overlay').isVisible()).toBe(false)
  await later.close()
}, 60_000)

test('other pages go on, and say in one line where the error is', async () => {
  const other = await browser.newPage()
  await other.goto(`${malmo}extra/`)
  save('malmo/extra.sv.md', '---\ntitle: Extra\n---\nNytt.')
  await textOf(other, 'main').toContain('Nytt.')
  expect(await other.locator('.problem-overlay').count()).toBe(0)
  const bar = other.getByRole('dialog', { name: 'Förhandsvisning' })
  await bar.getByText('1 fel, i ').click()
  expect(await bar.textContent()).toContain('malmo/hub.sv.md:11')
  expect(await bar.textContent()).toContain('Menade du "extra.md"?')
  await bar.getByRole('button', { name: 'Stäng' }).click()
  expect(await bar.isVisible()).toBe(false)
  await other.close()
}, 60_000)

test('where there is no page every error may be the reason', async () => {
  const other = await browser.newPage()
  const answer = await other.goto(`${malmo}finns-inte/`)
  expect(answer?.status()).toBe(404)
  const told = await other.textContent('.problem-overlay')
  expect(told).toContain('Här finns ingen sida, och innehållet har 1 fel')
  expect(told).toContain('hub.sv.md:11:1')
  await other.close()
}, 60_000)

test('nobody who uses the overlay and the bar meets a fault, wide or narrow, light or dark', async () => {
  const found: string[] = []
  for (const width of [1280, 320])
    for (const colorScheme of ['light', 'dark'] as const)
      for (const path of ['hub/', 'extra/']) {
        const other = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
        await other.goto(`${malmo}${path}`)
        found.push(...(await runAxe(other)).map((fault) => `${path} ${width} ${colorScheme}: ${fault}`))
        const overflow = await other.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        if (overflow > 0) found.push(`${path} ${width}: ${overflow} pixels too wide`)
        await other.close()
      }
  expect(found).toEqual([])
  const file = join(temporaryFolder(), 'page.html')
  // the preview's own server adds its script to what a browser navigates to
  writeFileSync(file, await (await fetch(`${malmo}hub/`, { headers: { 'sec-fetch-mode': 'cors' } })).text())
  expect(validateHtml([file])).toEqual([])
}, 120_000)

test('when the error is mended it is gone by itself', async () => {
  await page.goto(`${malmo}hub/`)
  save('malmo/hub.sv.md', source.replace('Den öppnade 2024.', 'Den öppnade 2024, på våren.'))
  await textOf(page, 'main').toContain('på våren')
  expect(await page.locator('.problem-overlay').count()).toBe(0)
}, 60_000)

test('a translation leads to itself beside its source, part by part, with what has changed word by word', async () => {
  await page.goto(`${malmo}en/hub/`)
  await page.getByRole('link', { name: 'Jämför svenska och engelska' }).click()
  expect(page.url()).toBe(`${malmo}en/hub/?compare`)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
    'Jämför svenska och engelska: The hub',
  )
  const stale = page.locator('.part-changed')
  expect(await stale.count()).toBe(1)
  expect(await stale.locator('ins').textContent()).toContain('på våren')
  expect(await stale.locator('[lang=en]').textContent()).toBe('It opened in 2024.')
  expect(await stale.textContent()).toContain('rad 9')
  await page.getByRole('link', { name: /^Del 4: ändrad i originalet/ }).press('Enter')
  expect(page.url()).toContain('#part_4')
}, 60_000)

test('what is not translated is a gap, and another translation is one link away', async () => {
  save('malmo/hub.sv.md', `${source}\nVälkommen dit.\n`)
  await textOf(page, '.part-added').toContain('Välkommen dit.')
  expect(await page.textContent('.part-added .part-gap')).toBe('Inte översatt än')
  await page.getByRole('link', { name: 'japanska', exact: true }).click()
  expect(page.url()).toBe(`${malmo}ja/hub/?compare`)
  expect(await page.textContent('main')).toContain('Inget är antecknat')
}, 60_000)

test('nobody who compares meets a fault, wide or narrow, light or dark', async () => {
  const found: string[] = []
  for (const width of [1280, 320])
    for (const colorScheme of ['light', 'dark'] as const) {
      const other = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
      await other.goto(`${malmo}en/hub/?compare`)
      found.push(...(await runAxe(other)).map((fault) => `${width} ${colorScheme}: ${fault}`))
      const overflow = await other.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (overflow > 0) found.push(`${width}: ${overflow} pixels too wide`)
      await other.close()
    }
  expect(found).toEqual([])
  const file = join(temporaryFolder(), 'page.html')
  const answer = await fetch(`${malmo}en/hub/?compare`, { headers: { 'sec-fetch-mode': 'cors' } })
  writeFileSync(file, await answer.text())
  expect(validateHtml([file])).toEqual([])
}, 120_000)

test('another website cannot record anything, nor can an old form', async () => {
  const record = () => readFileSync(join(content, 'malmo/hub.en.translation.json'), 'utf8')
  const before = record()
  const address = `${malmo}en/hub/?compare`
  const form = await (await fetch(address)).text()
  const token = /name="token" value="([^"]+)"/.exec(form)?.[1] ?? ''
  const post = async (origin: string | null, value: string) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', ...(origin && { origin }) }
    const answer = await fetch(address, {
      method: 'POST',
      headers,
      body: `quality=draft&token=${value}`,
      redirect: 'manual',
    })
    return answer.status
  }
  const own = new URL(malmo).origin
  expect(token).not.toBe('')
  expect(await post('https://example.org', token)).toBe(403)
  expect(await post(null, token)).toBe(403)
  expect(await post(own, 'a guess')).toBe(403)
  expect(await post(own, '0'.repeat(token.length))).toBe(403)
  const { origin, host } = { origin: 'http://example.org:8490', host: 'example.org:8490' }
  const rebound = await page.request.post(address, {
    headers: { origin, host },
    form: { quality: 'draft', token },
  })
  expect(rebound.status()).toBe(403)
  expect(record()).toBe(before)
}, 60_000)

test('the button records that the translation is done, as the command does', async () => {
  await page.goto(`${malmo}en/hub/?compare`)
  await page.getByLabel('Hur långt har den kommit?').selectOption('draft')
  await page.getByRole('button', { name: 'Översättningen är klar' }).click()
  await textOf(page, 'main').toContain('Antecknad som klar den 26 november 2026: utkast.')
  expect(page.url()).toBe(`${malmo}en/hub/?compare`)
  expect(await page.locator('.part-changed, .part-added').count()).toBe(0)
  const file = join(content, 'malmo/hub.en.translation.json')
  const written = readFileSync(file, 'utf8')
  await runKakehashi(['done', 'malmo/hub.en.md', '--quality', 'draft'], {
    environment: { KAKEHASHI_CONTENT: content, KAKEHASHI_TODAY: '2026-11-26' },
  })
  expect(readFileSync(file, 'utf8')).toBe(written)
}, 60_000)

test('while a file has an error nothing is recorded', async () => {
  save('malmo/hub.en.md', `${english}\n[Gone](gone.md)\n`)
  await textOf(page, 'main').toContain('Rätta först felen')
  expect(await page.getByRole('button', { name: 'Översättningen är klar' }).count()).toBe(0)
  save('malmo/hub.en.md', english)
  await page.getByRole('button', { name: 'Översättningen är klar' }).waitFor({ timeout: 20_000 })
}, 60_000)

test('a template of the site’s own lists its pages, and goes on to, from its first save', async () => {
  const own = `http://localhost:${ports.association}/own/`
  const list =
    '<!doctype html><html lang=sv><head><title>Own</title></head><body><main>{% for item in collections.sv %}{{ item.url }} {% endfor %}</main></body></html>'
  writeFileSync(join(project, 'sites/association/own.njk'), `---\npermalink: /own/index.html\n---\n${list}`)
  await expect.poll(async () => (await fetch(own)).text(), { timeout: 20_000 }).toContain('<main>/ ')
  await page.goto(own)
  save('association/ny.sv.md', '---\ntitle: Ny\n---\nNy sida.')
  await textOf(page, 'main').toContain('/ny/')
}, 60_000)

test('a site that is built to be published holds nothing of it', async () => {
  const site = await buildContent(content)
  const own = /problem-overlay|preview-bar|comparison|\?compare|_preview|reload-client/
  expect(site.files().length).toBeGreaterThan(10)
  expect(site.files().filter((path) => own.test(path) || own.test(site.file(path)))).toEqual([])
}, 120_000)
