import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { type BrowserSource, findBrowser, fromEnvironment, fromNpm } from './find-browser.ts'
import { launchBrowser } from './launch-browser.ts'
import { systemBrowsers } from './system-browsers.ts'
import { unpackChromium } from './unpack-chromium.ts'

const hasNpmBrowser = process.platform === 'linux' && process.arch === 'x64'
const none: BrowserSource = async () => null
const page = 'data:text/html;charset=utf-8,<html lang="ja"><title>橋</title><h1>架け橋</h1>'

afterEach(() => vi.unstubAllEnvs())

test('the browser that this machine has shows a page', { timeout: 60_000 }, async () => {
  expect(await titleIn(await launchBrowser())).toBe('橋')
})

test.runIf(hasNpmBrowser)('the browser from npm shows a page', { timeout: 120_000 }, async () => {
  expect(await titleIn(await launchBrowser([none, fromNpm]))).toBe('橋')
})

test.runIf(hasNpmBrowser)('two workers may unpack at once', { timeout: 120_000 }, async () => {
  const cache = temporaryFolder()
  const [first, second] = await Promise.all([unpackChromium(cache), unpackChromium(cache)])
  expect(first).toBe(second)
  expect(existsSync(join(String(first), 'chromium'))).toBe(true)
  expect(readdirSync(cache)).toHaveLength(1)
})

test('KAKEHASHI_BROWSER comes first, and must name a file', async () => {
  vi.stubEnv('KAKEHASHI_BROWSER', process.execPath)
  expect(await findBrowser()).toEqual({ program: process.execPath, environment: {} })
  vi.stubEnv('KAKEHASHI_BROWSER', '/no/such/browser')
  await expect(fromEnvironment()).rejects.toThrow('KAKEHASHI_BROWSER names "/no/such/browser"')
})

test('where no source has a browser, the error names what to install', async () => {
  await expect(findBrowser([none])).rejects.toThrow(/apt install chromium.*KAKEHASHI_BROWSER/s)
})

test('each system has its own places', () => {
  expect(systemBrowsers('linux', { PATH: '/opt/bin' })).toContain('/opt/bin/google-chrome')
  expect(systemBrowsers('darwin', { HOME: '/Users/a' })).toContain(
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  )
  expect(systemBrowsers('win32', { PROGRAMFILES: 'C:\\Program Files' })).toContain(
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  )
})

async function titleIn(browser: Awaited<ReturnType<typeof launchBrowser>>): Promise<string> {
  try {
    const tab = await browser.newPage()
    await tab.goto(page)
    return await tab.title()
  } finally {
    await browser.close()
  }
}
