import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { systemBrowsers } from './system-browsers.ts'
import { unpackChromium } from './unpack-chromium.ts'

/** A browser's program, with the environment variables it needs besides ours. */
export type FoundBrowser = {
  readonly program: string
  readonly environment: Readonly<Record<string, string>>
}

/** Looks in one place for a browser; null where there is none. */
export type BrowserSource = () => Promise<FoundBrowser | null>

/** The program named by `KAKEHASHI_BROWSER`. Throws when that names no file. */
export const fromEnvironment: BrowserSource = async () => {
  const { KAKEHASHI_BROWSER: program } = process.env
  if (!program) return null
  if (existsSync(program)) return { program, environment: {} }
  throw new Error(
    `KAKEHASHI_BROWSER names "${program}", which does not exist. Correct the path or unset the variable.`,
  )
}

/** The browser that `npx playwright install chromium` has downloaded. */
export const fromPlaywright: BrowserSource = async () => firstOf([chromium.executablePath()])

/** Chromium, Chrome or Edge as the system has them. */
export const fromSystem: BrowserSource = async () => firstOf(systemBrowsers(process.platform, process.env))

/** The npm package `@sparticuz/chromium`, which brings its own libraries and fonts. */
export const fromNpm: BrowserSource = async () => {
  const folder = await unpackChromium()
  if (folder === null) return null
  const { LD_LIBRARY_PATH: others } = process.env
  const libraries = [join(folder, 'al2023/lib'), others].filter(Boolean).join(':')
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') }
  return { program: join(folder, 'chromium'), environment: { LD_LIBRARY_PATH: libraries, ...fonts } }
}

/** Every place to look, the first that has a browser wins. */
export const browserSources: readonly BrowserSource[] = [fromEnvironment, fromPlaywright, fromSystem, fromNpm]

/** The first browser that one of the sources has. Throws an error naming what to install where none has. */
export async function findBrowser(sources: readonly BrowserSource[] = browserSources): Promise<FoundBrowser> {
  for (const source of sources) {
    const found = await source()
    if (found !== null) return found
  }
  throw new Error(
    'No browser was found for the tests. Install Chromium, Chrome or Edge (on Debian: apt install chromium; ' +
      'anywhere: npx playwright-core install chromium), or set KAKEHASHI_BROWSER to the path of its program.',
  )
}

function firstOf(programs: readonly string[]): FoundBrowser | null {
  const program = programs.find((path) => existsSync(path))
  return program === undefined ? null : { program, environment: {} }
}
