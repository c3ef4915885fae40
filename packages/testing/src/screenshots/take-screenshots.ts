import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../browser/launch-browser.ts'
import { type ServedFolders, serveFolders } from '../serve-folders.ts'
import { choosePages, readShotSite, type ShotPage } from './choose-pages.ts'

/** On a light or a dark screen, or on paper. */
export type Look = 'light' | 'dark' | 'print'

/** What to show: built folders, paths below their base paths (none: one page of each kind), and how they look. */
export type ScreenshotOptions = {
  readonly folders: readonly string[]
  readonly paths: readonly string[]
  readonly look: Look
}

/** In CSS pixels; paper is A4. */
const widths: Readonly<Record<Look, readonly number[]>> = {
  light: [360, 1280],
  dark: [360, 1280],
  print: [794],
}

/** Takes whole-page pictures of pages × locales × widths into the folder, and returns their paths. Throws when there is none. */
export async function takeScreenshots(
  outFolder: string,
  options: ScreenshotOptions,
): Promise<readonly string[]> {
  const sites = options.folders.map(readShotSite)
  const pages = sites.flatMap((site) => choosePages(site, options.paths))
  if (pages.length === 0) throw new Error(`No site has a page at ${options.paths.join(', ')}.`)
  mkdirSync(outFolder, { recursive: true })
  const browser = await launchBrowser()
  const served = await serveFolders(sites)
  try {
    const taken: string[] = []
    for (const width of widths[options.look])
      taken.push(...(await takeAll(browser, served, pages, width, outFolder, options.look)))
    return taken
  } finally {
    await browser.close()
    await served.close()
  }
}

async function takeAll(
  browser: Browser,
  served: ServedFolders,
  pages: readonly ShotPage[],
  width: number,
  outFolder: string,
  look: Look,
): Promise<string[]> {
  const tab = await browser.newPage({
    viewport: { width, height: 800 },
    colorScheme: look === 'dark' ? 'dark' : 'light',
  })
  if (look === 'print') await tab.emulateMedia({ media: 'print' })
  const taken: string[] = []
  for (const page of pages) {
    const file = join(outFolder, fileName(page, width, look))
    await tab.goto(served.urlOf(page.site.name, page.path))
    await tab.screenshot({ path: file, fullPage: true })
    taken.push(file)
  }
  await tab.close()
  return taken
}

/** `malmo-hub-ja-360-dark.png`: the versions of a page in one width stand together when they share a path. */
function fileName({ site, locale, path }: ShotPage, width: number, look: Look): string {
  const name = path.replace(/\.html$|\/$/g, '').replaceAll('/', '_') || 'home'
  return `${[site.name, name, locale, width, ...(look === 'light' ? [] : [look])].join('-')}.png`
}
