import { join } from 'node:path'
import { openProject } from '@kakehashi/site'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../browser/launch-browser.ts'
import { type BuiltSites, buildContent } from '../build-site.ts'
import { type ServedFolders, serveFolders } from '../serve-folders.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { writeFiles } from '../write-files.ts'
import { findFault } from './find-fault.ts'
import { misses } from './misses.ts'
import { plantedFaults } from './planted-faults.ts'

const root = join(import.meta.dirname, '../../../..')
const folder = temporaryFolder()
let built: BuiltSites
let browser: Browser
let server: ServedFolders

beforeAll(async () => {
  const { sites } = await openProject(root, {})
  built = await buildContent(join(root, 'content'))
  browser = await launchBrowser()
  server = await serveFolders(
    sites.map(({ id, basePath }) => ({ name: id, folder: join(built.folder, id), basePath })),
  )
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

const found = plantedFaults.filter(({ fault }) => !misses.has(fault))

test('every miss is of the list, and far more is found than missed', () => {
  const faults = new Set(plantedFaults.map(({ fault }) => fault))
  expect([...misses.keys()].filter((fault) => !faults.has(fault))).toEqual([])
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
    const locale = path[0] === 'en' || path[0] === 'ja' ? `${path[0]}/` : ''
    const page = {
      url: server.urlOf(site, path.join('/').replace(/index\.html$/, '')),
      startUrl: server.urlOf(site, locale),
      html,
      file: join(folder, name),
    }
    expect(await findFault(browser, page)).not.toBeNull()
  },
  120_000,
)
