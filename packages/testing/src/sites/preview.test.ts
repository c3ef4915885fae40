import { type ChildProcess, spawn } from 'node:child_process'
import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { launchBrowser } from '../browser/launch-browser.ts'
import { copyProject } from '../copy-project.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { writeFiles } from '../write-files.ts'

const content = temporaryFolder()
let server: ChildProcess
let browser: Browser
let page: Page
let printed = ''

beforeAll(async () => {
  writeFiles(content, {
    'malmo/index.sv.md':
      '---\ntitle: Hej\n---\nVälkommen till [hubben](hub.md) och [föreningen](association:index.md).',
    'malmo/hub.sv.md': '---\ntitle: Hubben\n---\nFörst.',
    'malmo/extra.sv.md': '---\ntitle: Extra\n---\nExtra.',
    'association/index.sv.md': '---\ntitle: Föreningen\n---\nHej.',
  })
  const { folder } = copyProject()
  const environment = {
    ...process.env,
    KAKEHASHI_CONTENT: content,
    LC_ALL: 'en_GB.UTF-8',
  }
  server = spawn('npm', ['start'], {
    cwd: folder,
    env: environment,
    detached: true,
  })
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
    })
  await vi.waitFor(() => expect(addresses()).toHaveLength(5), 60_000)
  browser = await launchBrowser()
  page = await browser.newPage()
}, 90_000)

afterAll(async () => {
  await browser?.close()
  if (server?.pid !== undefined) process.kill(-server.pid, 'SIGTERM')
})

function addresses(): readonly string[] {
  return [...printed.matchAll(/http:\/\/localhost:\d+\S*/g)].map((match) => match[0])
}

function malmo(): string {
  return addresses().find((address) => address.includes('/samarbete-med-japan/')) ?? ''
}

function shown(text: string) {
  return expect.poll(() => page.textContent('main'), { timeout: 15_000 }).toContain(text)
}

test('a page that is saved appears in the browser by itself', async () => {
  await page.goto(`${malmo()}hub/`)
  await shown('Först.')
  writeFileSync(join(content, 'malmo/hub.sv.md'), '---\ntitle: Hubben\n---\nSedan.')
  await shown('Sedan.')
}, 30_000)

test('a link to the other site leads to its preview', async () => {
  await page.goto(malmo())
  await page.getByRole('link', { name: 'föreningen' }).click()
  await shown('Hej.')
  expect(addresses()).toContain(page.url())
}, 30_000)

test('an error is told, the page stays as it was, and other pages go on', async () => {
  await page.goto(`${malmo()}hub/`)
  appendFileSync(join(content, 'malmo/hub.sv.md'), '\n\n[Bort](bort.md)\n')
  await expect.poll(() => printed, { timeout: 15_000 }).toContain('hub.sv.md:6:1  missing-page')
  writeFileSync(join(content, 'malmo/extra.sv.md'), '---\ntitle: Extra\n---\nNytt.')
  await expect
    .poll(async () => (await fetch(`${malmo()}extra/`)).text(), {
      timeout: 15_000,
    })
    .toContain('Nytt.')
  await shown('Sedan.')
  expect(await page.textContent('main')).not.toContain('Bort')
  writeFileSync(join(content, 'malmo/hub.sv.md'), '---\ntitle: Hubben\n---\nRätt igen.')
  await shown('Rätt igen.')
}, 60_000)

test('a page that is deleted is gone, a page that is new is there', async () => {
  rmSync(join(content, 'malmo/extra.sv.md'))
  await expect
    .poll(async () => (await fetch(`${malmo()}extra/`)).status, {
      timeout: 15_000,
    })
    .toBe(404)
  // what a template of Eleventy's own would not bear
  writeFileSync(join(content, 'malmo/ny.sv.md'), '---\ntitle: Ny\n---\nNy sida. {% inget %}')
  await expect
    .poll(async () => (await fetch(`${malmo()}ny/`)).status, {
      timeout: 15_000,
    })
    .toBe(200)
}, 60_000)

test('a list that grows goes on at another page, which is gone when the list has shrunk', async () => {
  const status = async () => (await fetch(`${malmo()}lista/_2/`)).status
  const files = Array.from({ length: 21 }, (_, index) => `malmo/lista/${index}.sv.md`)
  writeFiles(
    content,
    Object.fromEntries(
      ['malmo/lista/index.sv.md', ...files].map((file) => [file, '---\ntitle: Lista\n---\nText.']),
    ),
  )
  await expect.poll(status, { timeout: 15_000 }).toBe(200)
  rmSync(join(content, 'malmo/lista/7.sv.md'))
  await expect.poll(status, { timeout: 15_000 }).toBe(404)
}, 60_000)

test('only the addresses and problems are printed', () => {
  expect(printed).not.toContain('[11ty]')
})

test('the search of the preview finds what was saved, on either site', async () => {
  writeFileSync(
    join(content, 'association/ny.sv.md'),
    '---\ntitle: Nytt\n---\nEtt sällsynt ord: körsbärsblomning.',
  )
  await expect
    .poll(
      async () => {
        await page.goto(`${malmo()}sok/?q=k%C3%B6rsb%C3%A4rsblomning`)
        await page.locator('[data-search-results][aria-busy=false]').waitFor()
        return page.getByRole('status').textContent()
      },
      { timeout: 60_000 },
    )
    .toBe('1 träff')
}, 90_000)
