import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { launchBrowser, type RunningCommand, startKakehashi } from '@kakehashi/testing'
import type { Page } from 'playwright-core'
import { printTable } from '../print-table.ts'
import { median } from '../search/indexing.ts'
import { writeMadeUpContent } from './made-up-content.ts'
import { inText, inTitle, timeSaves } from './time-saves.ts'

const rootDir = resolve(import.meta.dirname, '../../../..')

/** What an editor does between two saves is left to go on for so long, in milliseconds. */
const pause = 2000

/** How long the search of a preview is indexed at its start, in milliseconds. */
const settling = 60_000

type Corpus = {
  readonly name: string
  readonly write: (folder: string) => void
  /** A Swedish page of malmo, as a file and as an address, and another one. */
  readonly pages: readonly [file: string, path: string][]
  /** The median to reach in a browser, in milliseconds. */
  readonly target: number
  /** The median to reach for the page's HTML alone, in milliseconds. */
  readonly htmlTarget: number
}

const madeUpPages: Corpus['pages'] = [
  ['malmo/s3/p7.sv.md', 's3/p7/'],
  ['malmo/s4/p7.sv.md', 's4/p7/'],
]

const corpora: readonly Corpus[] = [
  {
    name: 'real content',
    write: (folder) => cpSync(join(rootDir, 'content'), folder, { recursive: true }),
    pages: [
      ['malmo/hub.sv.md', 'hub/'],
      ['malmo/resa.sv.md', 'resa/'],
    ],
    target: 300,
    htmlTarget: 40,
  },
  {
    name: '3,000 pages',
    write: (folder) => writeMadeUpContent(folder, 20),
    pages: madeUpPages,
    target: 500,
    htmlTarget: 40,
  },
  {
    name: '12,000 pages',
    write: (folder) => writeMadeUpContent(folder, 80),
    pages: madeUpPages,
    target: 1500,
    htmlTarget: 80,
  },
]

/** From the save of a file to what it changes in an open browser, on this machine: medians of so many saves; exit code 1 above a target. */
export async function benchPreview(saves = 9): Promise<void> {
  const rows: (string | number)[][] = [['content', 'what appears', 'median ms', 'slowest ms', 'target ms']]
  const add = ({ name }: Corpus, what: string, times: readonly number[], target: number) => {
    const middle = Math.round(median(times))
    rows.push([name, what, middle, Math.round(Math.max(...times)), target])
    if (middle > target) process.exitCode = 1
  }
  const browser = await launchBrowser()
  try {
    for (const corpus of corpora) {
      const folder = mkdtempSync(join(tmpdir(), 'kakehashi-preview-'))
      corpus.write(folder)
      const { command, address } = await startPreview(folder)
      try {
        await setTimeout(settling)
        const [[name, path] = ['', '']] = corpus.pages
        const page = { file: join(folder, name), address: new URL(path, address) }
        add(corpus, 'its HTML', await timeSaves(page, inText, saves), corpus.htmlTarget)
        add(corpus, 'its HTML, another title', await timeSaves(page, inTitle, saves), corpus.target)
        const tab = await browser.newPage()
        for (const [what, times] of await measure(tab, folder, corpus, address, saves))
          add(corpus, what, times, corpus.target)
        await tab.close()
      } finally {
        command.child.kill('SIGINT')
        await command.ended
        rmSync(folder, { recursive: true })
      }
    }
  } finally {
    await browser.close()
  }
  printTable(rows)
}

async function startPreview(
  content: string,
): Promise<{ readonly command: RunningCommand; readonly address: string }> {
  const environment = { KAKEHASHI_CONTENT: content, LC_ALL: 'sv_SE.UTF-8' }
  const command = startKakehashi(['start'], { environment })
  for (;;) {
    const address = /http:\/\/localhost:\d+\/samarbete-med-japan\//.exec(command.printed())?.[0]
    if (address !== undefined) return { command, address }
    if (command.child.exitCode !== null) throw new Error(command.printed())
    await setTimeout(100)
  }
}

async function measure(
  page: Page,
  folder: string,
  { pages: [[name, path] = ['', ''], [other, otherPath] = ['', '']] }: Corpus,
  address: string,
  saves: number,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map<string, number[]>()
  const file = join(folder, name)
  const text = readFileSync(file, 'utf8')
  const otherText = readFileSync(join(folder, other), 'utf8')
  const record = async (what: string, save: () => void, shown: string, isThere = true) => {
    const begun = performance.now()
    save()
    await page.waitForFunction(
      ([words = '', wanted]) => (document.body?.textContent.includes(words) ?? false) === (wanted === 'yes'),
      [shown, isThere ? 'yes' : 'no'],
    )
    times.set(what, [...(times.get(what) ?? []), performance.now() - begun])
    await setTimeout(pause)
  }
  const show = async (where: string) => {
    await page.goto(`${address}${where}`)
    await setTimeout(pause)
  }
  for (let save = 0; save < saves; save++) {
    const [words, place] = [`Sparad ${save} gånger.`, `${name}:${text.split('\n').length + 2}:`]
    await show(path)
    await record('a changed page', () => writeFileSync(file, `${text}\n${words}\n`), words)
    await record('an error', () => writeFileSync(file, `${text}\n\n[Fel](finns-inte-${save}.md)\n`), place)
    await show(otherPath)
    await record(
      'another page meanwhile',
      () => writeFileSync(join(folder, other), `${otherText}\n${words}\n`),
      words,
    )
    await show(path)
    await record('the error mended', () => writeFileSync(file, text), place, false)
  }
  return times
}
