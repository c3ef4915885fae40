import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './browser/launch-browser.ts'
import { runAxe } from './run-axe.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage()
}, 60_000)

afterAll(() => browser?.close())

const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; require-trusted-types-for 'script'">`

async function withBody(body: string): Promise<void> {
  const head = `<meta charset="utf-8">${policy}<title>Hej</title>`
  const text = `<!doctype html><html lang="sv"><head>${head}</head><body><main>${body}</main></body></html>`
  await page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(text)}`)
}

test('a good page has no violations, under a strict policy too', async () => {
  await withBody('<h1>Hej</h1>')
  expect(await runAxe(page)).toEqual([])
})

test('a violation is a line with rule, target and help', async () => {
  await withBody('<h1>Hej</h1><img id="a" src="data:,">')
  expect(await runAxe(page)).toEqual(['image-alt  #a  Images must have alternative text'])
})

test('rules can be skipped and a part chosen', async () => {
  await withBody('<h1>Hej</h1><img src="data:,"><p id="part">Text</p>')
  expect(await runAxe(page, { skip: ['image-alt'] })).toEqual([])
  expect(await runAxe(page, { within: '#part' })).toEqual([])
})
