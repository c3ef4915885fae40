import { type Browser, chromium } from 'playwright-core'
import { type BrowserSource, browserSources, findBrowser } from './find-browser.ts'

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A headless Chromium, from the first source that has one; the test closes it. Throws where there is none. */
export async function launchBrowser(sources: readonly BrowserSource[] = browserSources): Promise<Browser> {
  const { program, environment } = await findBrowser(sources)
  return chromium.launch({
    executablePath: program,
    args: flags,
    chromiumSandbox: false,
    env: { ...process.env, ...environment },
  })
}
