import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { openProject, type ProjectSite } from '@kakehashi/site'
import { launchBrowser, listFiles, runKakehashi, serveFolders } from '@kakehashi/testing'
import type { Browser, Page } from 'playwright-core'
import { printTable } from '../print-table.ts'
import { median } from '../search/indexing.ts'

/** As Lighthouse has it for a phone on a slow line: milliseconds for a round trip, bytes a second, times slower. */
const line = { latency: 150, throughput: (1.6 * 1024 * 1024) / 8, slowdown: 4 }

const variants = ['inlined', 'linked'] as const

/** When something is seen on a first visit and on a second page, with the styles as a file and within each page. */
export async function benchStyles(runs = 15): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kakehashi-styles-'))
  const inlined = join(folder, 'inlined')
  const { exitCode, stderr } = await runKakehashi(['build'], { environment: { KAKEHASHI_OUT: inlined } })
  if (exitCode !== 0) throw new Error(stderr)
  const { sites } = await openProject(join(import.meta.dirname, '../../../..'), { KAKEHASHI_OUT: inlined })
  const linked = join(folder, 'linked')
  await cp(inlined, linked, { recursive: true })
  for (const { id, basePath } of sites) await linkStyles(join(linked, id), basePath)
  const folders = { linked, inlined }
  const server = await serveFolders(
    sites.flatMap(({ id, basePath }) =>
      variants.map((variant) => ({
        name: `${id} ${variant}`,
        folder: join(folders[variant], id),
        basePath,
      })),
    ),
  )
  const browser = await launchBrowser()
  const rows: (string | number)[][] = [
    ['site', 'styles', 'start page, KB', 'first visit, ms', 'second page, ms'],
  ]
  try {
    for (const site of sites) {
      const times = { linked: [] as Visit[], inlined: [] as Visit[] }
      for (let run = 0; run < runs; run++)
        for (const variant of variants)
          times[variant].push(
            await visit(browser, [
              server.urlOf(`${site.id} ${variant}`),
              server.urlOf(`${site.id} ${variant}`, secondPage(site)),
            ]),
          )
      for (const variant of variants)
        rows.push([
          site.id,
          variant,
          (await bytesOf(join(folders[variant], site.id))) / 1000,
          Math.round(median(times[variant].map(([first]) => first))),
          Math.round(median(times[variant].map(([, second]) => second))),
        ])
    }
  } finally {
    await browser.close()
    await server.close()
    await rm(folder, { recursive: true, force: true })
  }
  printTable(rows)
}

/** Takes the styles out of every page of a built site into a file of their own, and compresses both. */
async function linkStyles(folder: string, basePath: string): Promise<void> {
  for (const path of listFiles(folder).filter((name) => name.endsWith('.html'))) {
    const [before = '', css, after] = (await readFile(join(folder, path), 'utf8')).split(/<style>|<\/style>/)
    if (css === undefined) continue
    await write(
      join(folder, path),
      `${before}<link rel="stylesheet" href="${basePath}${stylesName}">${after}`,
    )
    await write(join(folder, stylesName), css)
  }
}

/** With a hash, so that it is kept. */
const stylesName = 'assets/theme.0000000000.css'

async function write(file: string, text: string): Promise<void> {
  await writeFile(file, text)
  await writeFile(`${file}.br`, brotliCompressSync(text))
}

function secondPage({ id }: ProjectSite): string {
  return id === 'malmo' ? 'avtal/' : 'bli-medlem/'
}

type Visit = readonly [first: number, second: number]

/** The first contentful paint of two pages, one after the other, in milliseconds. */
async function visit(browser: Browser, [first, second]: readonly [string, string]): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latency,
    downloadThroughput: line.throughput,
    uploadThroughput: line.throughput,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: line.slowdown })
  const times: Visit = [await firstPaint(page, first), await firstPaint(page, second)]
  await context.close()
  return times
}

async function firstPaint(page: Page, url: string): Promise<number> {
  await page.goto(url)
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          for (const { name, startTime } of list.getEntries())
            if (name === 'first-contentful-paint') resolve(startTime)
        }).observe({ type: 'paint', buffered: true })
      }),
  )
}

/** Of the start page as it is sent, without its styles where they are a file. */
async function bytesOf(folder: string): Promise<number> {
  return (await readFile(join(folder, 'index.html.br'))).length
}
