import { join } from 'node:path'
import { openProject } from '@kakehashi/site'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../browser/launch-browser.ts'
import { type BuiltSites, buildContent } from '../build-site.ts'
import { type ServedFolders, serveFolders } from '../serve-folders.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { type Frame, readFrame } from '../walk/frame-in-page.ts'
import { writeFiles } from '../write-files.ts'
import { finders } from './find-fault.ts'
import { foundBy } from './found-by.ts'
import { misses } from './misses.ts'
import { plantedFaults } from './planted-faults.ts'

const root = join(import.meta.dirname, '../../../..')
const folder = temporaryFolder()
let built: BuiltSites
let browser: Browser
let context: BrowserContext
const frames = new Map<string, Frame>()
let server: ServedFolders

beforeAll(async () => {
  const { sites } = await openProject(root, {})
  built = await buildContent(join(root, 'content'))
  browser = await launchBrowser()
  server = await serveFolders(
    sites.map(({ id, basePath }) => ({ name: id, folder: join(built.folder, id), basePath })),
  )
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, bypassCSP: true })
  const page = await context.newPage()
  for (const { id, locales } of sites)
    for (const locale of locales) {
      await page.goto(server.urlOf(id, locale === locales[0] ? '' : `${locale}/`))
      frames.set(`${id}/${locale}`, await page.evaluate(readFrame))
    }
  await page.close()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

const found = plantedFaults.filter(({ fault }) => !misses.has(fault))

test('every miss is of the list, and far more is found than missed', () => {
  const faults = new Set(plantedFaults.map(({ fault }) => fault))
  expect([...misses.keys(), ...foundBy.keys()].filter((fault) => !faults.has(fault))).toEqual([])
  expect(found.length).toBeGreaterThanOrEqual(2 * misses.size)
})

test.concurrent.each(found.map(({ clause, fault }) => [clause, fault] as const))(
  '%s is found out: %s',
  async (_clause, fault) => {
    const planted = plantedFaults.find((known) => known.fault === fault)
    if (planted === undefined) throw new Error(fault)
    const html = planted.plant(built.file(planted.file))
    const name = `${plantedFaults.indexOf(planted)}.html`
    writeFiles(folder, { [name]: html })
    const [site = '', ...path] = planted.file.split('/')
    const frame = frames.get(`${site}/${path[0]}`) ?? frames.get(`${site}/sv`)
    if (frame === undefined) throw new Error(`${site} has no start page`)
    const page = {
      url: server.urlOf(site, path.join('/').replace(/index\.html$/, '')),
      frame,
      html,
      file: join(folder, name),
    }
    const find = finders[foundBy.get(fault) ?? 'walking']
    expect(await find(context, page)).not.toBeNull()
  },
  120_000,
)
