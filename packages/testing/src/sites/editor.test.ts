import { join } from 'node:path'
import { loadProject, openProject } from '@kakehashi/site'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { launchBrowser } from '../browser/launch-browser.ts'
import { type RunningCommand, startKakehashi } from '../build-site.ts'
import { copyProject } from '../copy-project.ts'
import { type BrowserFolder, chooseBrowserFolder } from '../editor/browser-folder.ts'
import { compose } from '../editor/compose.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { writeFiles } from '../write-files.ts'

const agreement = `---
# Rubriken är avtalets eget namn.
title: "Avtalet: så fungerar det"
formerSlugs: [gammalt-avtal, äldre]
order:   2
---


Avtalet mellan **EU** och Japan.[^1] {#start}

::: note Bra att veta
Det gäller [från 2019]{lang=sv}.
:::

| Dag | Tid |
| --- | --- |
| Måndag | 9–16 |

[^1]: En not.
`

const files = {
  'malmo/index.sv.md': '---\ntitle: Start\n---\n\nVälkommen.\n',
  'malmo/avtal.sv.md': agreement,
  'malmo/avtal.en.md': '---\ntitle: The agreement\n---\n\nThe agreement between the EU and Japan.\n',
  'malmo/gakusei.ja.md': '---\ntitle: 学生\nsource: ja\norder: 3\n---\n\n学生の交流です。\n',
  'malmo/gakusei.sv.md': '---\ntitle: Studenter\n---\n\nUtbyte.\n',
  'association/index.sv.md': '---\ntitle: Föreningen\n---\n\nVälkommen.\n',
  'shared/contacts.yaml':
    'ola:\n  name: Ola\n  title: { sv: chef, en: head, ja: 責任者 }\n  organization: { sv: Staden, en: The city, ja: 市 }\n  phone: "+4640344083" # växeln\n',
}

const content = join(temporaryFolder(), 'content')
const project = copyProject().folder
const environment = { KAKEHASHI_CONTENT: content }
const root = 'http://localhost:8392/samarbete-med-japan/'
let command: RunningCommand
let browser: Browser
let page: Page
let folder: BrowserFolder
const outside: string[] = []
const complaints: string[] = []

beforeAll(async () => {
  writeFiles(content, files)
  command = startKakehashi(['start'], {
    projectDir: project,
    environment: {
      ...environment,
      KAKEHASHI_PORT_MALMO: '8392',
      KAKEHASHI_PORT_ASSOCIATION: '8393',
      LC_ALL: 'sv_SE.UTF-8',
    },
  })
  await vi.waitFor(() => expect(command.printed()).toContain('/admin/\n'), 90_000)
  browser = await launchBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  command?.child.kill('SIGINT')
  await command?.ended
})

beforeEach(async () => {
  // fields that are not in sight are not drawn
  const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1440, height: 3000 } })
  page = await context.newPage()
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    if (!['data:', 'blob:'].includes(protocol) && host !== 'localhost:8392') outside.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  folder = await chooseBrowserFolder(page)
  await page.goto(`${root}admin/`)
  const copied = Object.entries(files).map(([path, text]) => [`content/${path}`, text])
  await folder.write({ '.git/HEAD': 'ref: refs/heads/main\n', ...Object.fromEntries(copied) })
  return () => context.close()
}, 90_000)

/** Opens the folder, then a part of the editor: `collections/malmo/new`. */
async function open(path: string): Promise<void> {
  await page.getByRole('button', { name: 'Arbeta med lokalt repository' }).click()
  await page.getByText('Kontakter och medlemmar').first().waitFor()
  await page.evaluate((to) => {
    location.hash = `#/${to}`
  }, path)
}

/** The box of a field in the pane of a language. */
function box(language: string, field: string): Locator {
  const pane = page.getByRole('group', {
    name: new RegExp(`^Redigera \\P{L}*${language}\\P{L}*-innehåll`, 'u'),
  })
  return pane.locator(`section[data-key-path="${field}"]`).locator('input, textarea:not([aria-hidden=true])')
}

async function showJapanese(): Promise<void> {
  await page.locator('[aria-controls=second-pane-body]').getByRole('radio', { name: 'Japanska' }).click()
}

async function save(): Promise<void> {
  await page.getByRole('button', { name: 'Spara' }).click()
}

/** What the folder holds that it did not hold at first, without what is gone. */
async function changes(): Promise<Readonly<Record<string, string>>> {
  const now = Object.entries(await folder.read()).map(([path, text]) => [
    path.replace(/^content\//, ''),
    text,
  ])
  const before = new Map(Object.entries(files))
  return Object.fromEntries(
    now.filter(([path = '', text]) => path !== '.git/HEAD' && before.get(path) !== text),
  )
}

/** Waits for words in a part of a page that may be loaded anew meanwhile. */
async function shows(shown: Page, selector: string, words: string): Promise<void> {
  const read = () => shown.evaluate((part) => document.querySelector(part)?.textContent ?? '', selector)
  await expect.poll(() => read().catch(() => ''), { timeout: 20_000 }).toContain(words)
}

test('a day: a page in three languages, Japanese through an input method, a fault and its mending, another word', async () => {
  await open('collections/malmo/new')
  await box('Svenska', 'title').fill('Körsbärsträden i Malmö')
  await box('Svenska', 'body').fill('## Våren\n\nTräden **blommar**.\n\n::: tip\nKom i april.\n:::')
  await page.getByRole('radio', { name: 'Nyhet' }).click()
  await box('Svenska', 'date').fill('2026-04-20')
  await page.getByRole('checkbox', { name: 'Ola' }).click()
  await page.getByRole('button', { name: /Aktivera \P{L}*Engelska/u }).click()
  await box('Engelska', 'title').fill('The cherry trees of Malmö')
  await box('Engelska', 'body').fill('## Spring\n\nThe trees are in bloom.\n\n::: tip\nCome in April.\n:::')
  await showJapanese()
  await page.getByRole('button', { name: /Aktivera \P{L}*Japanska/u }).click()
  await box('Japanska', 'title').focus()
  await compose(page, ['m', 'ま', 'まr', 'まる', 'まるm', 'まるめ', 'マルメ'], 30)
  await compose(page, ['n', 'の', 'のs', 'のさ', 'のさk', 'のさくら', 'の桜'], 60)
  await box('Japanska', 'body').fill('## 春\n\n')
  await box('Japanska', 'body').press('Control+End')
  for (const milliseconds of [30, 60, 120]) {
    await compose(page, ['s', 'さ', 'さk', 'さく', 'さくr', 'さくら', '桜'], milliseconds)
    await compose(page, ['g', 'が', 'がs', 'がさ', 'がさk', 'がさく', 'が咲く'], milliseconds)
    await compose(page, ['。'], milliseconds)
  }
  await save()
  const swedish =
    '---\ntitle: Körsbärsträden i Malmö\nkind: news\ndate: 2026-04-20\ncontacts: [ola]\n---\n\n## Våren\n\nTräden **blommar**.\n\n::: tip\nKom i april.\n:::\n'
  const written = {
    'malmo/korsbarstraden-i-malmo.sv.md': swedish,
    'malmo/korsbarstraden-i-malmo.en.md':
      '---\ntitle: The cherry trees of Malmö\n---\n\n## Spring\n\nThe trees are in bloom.\n\n::: tip\nCome in April.\n:::\n',
    'malmo/korsbarstraden-i-malmo.ja.md':
      '---\ntitle: マルメの桜\n---\n\n## 春\n\n桜が咲く。桜が咲く。桜が咲く。\n',
  }
  await expect.poll(changes, { timeout: 20_000 }).toEqual(written)
  writeFiles(content, await changes())
  const { problems } = await loadProject(await openProject(project, environment))
  expect(problems.filter(({ place }) => place.file.includes('korsbarstraden'))).toEqual([])
  const shown = await page.context().newPage()
  await shown.goto(`${root}korsbarstraden-i-malmo/`)
  await shows(shown, 'main', 'Träden blommar.')
  for (const [path, text] of [
    ['en/', 'The trees are in bloom.'],
    ['ja/', '桜が咲く。桜が咲く。桜が咲く。'],
  ])
    await expect
      .poll(async () => (await fetch(`${root}${path}korsbarstraden-i-malmo/`)).text(), { timeout: 20_000 })
      .toContain(text)

  writeFiles(content, { 'malmo/korsbarstraden-i-malmo.sv.md': swedish.replace('date: ', 'dat: ') })
  const later = await page.context().newPage()
  for (const browserPage of [shown, later]) {
    if (browserPage === later) await later.goto(`${root}korsbarstraden-i-malmo/`)
    await shows(browserPage, '.problem-overlay', 'korsbarstraden-i-malmo.sv.md:4:1')
    await shows(browserPage, '.problem-overlay', 'Menade du "date"?')
    await shows(browserPage, 'main', 'Träden blommar.')
  }
  await later.goto(`${root}avtal/`)
  writeFiles(content, { 'malmo/avtal.sv.md': agreement.replace('En not.', 'En fotnot.') })
  await shows(later, 'main', 'En fotnot.')

  writeFiles(content, {
    'malmo/korsbarstraden-i-malmo.sv.md': swedish.replace('blommar', 'slår ut'),
    'malmo/avtal.sv.md': agreement,
  })
  await shows(shown, 'main', 'Träden slår ut.')
  await shows(later, 'main', 'En not.')
  for (const browserPage of [shown, later])
    expect(await browserPage.locator('.problem-overlay').count()).toBe(0)
  writeFiles(content, written)

  await page.waitForURL(/#\/collections\/malmo$/)
  await page.evaluate(() => {
    location.hash = '#/collections/malmo/entries/korsbarstraden-i-malmo'
  })
  await showJapanese()
  const body = await box('Japanska', 'body').inputValue()
  await box('Japanska', 'body').fill(body.replace('春', '春の公園'))
  await save()
  const edited = written['malmo/korsbarstraden-i-malmo.ja.md'].replace('春', '春の公園')
  const expected = { ...written, 'malmo/korsbarstraden-i-malmo.ja.md': edited }
  await expect.poll(changes, { timeout: 20_000 }).toEqual(expected)
  writeFiles(content, await changes())
  await shown.goto(`${root}ja/korsbarstraden-i-malmo/`)
  await shows(shown, 'main', '春の公園')
}, 180_000)

test('another word in a text changes one line of one file', async () => {
  await open('collections/malmo/entries/avtal')
  const text = await box('Svenska', 'body').inputValue()
  await box('Svenska', 'body').fill(text.replace('En not.', 'En fotnot.'))
  await save()
  await expect
    .poll(changes, { timeout: 20_000 })
    .toEqual({ 'malmo/avtal.sv.md': agreement.replace('En not.', 'En fotnot.') })
}, 60_000)

test('it is saved again in the same visit, but not over what another program has written', async () => {
  const description = async (text: string) => {
    await page.evaluate(() => {
      location.hash = '#/collections/malmo/entries/avtal'
    })
    await box('Svenska', 'description').fill(text)
    await save()
  }
  const fileWith = (text: string) => agreement.replace('formerSlugs', `description: ${text}\nformerSlugs`)
  await open('collections/malmo')
  for (const text of ['Kort.', 'Kortare.']) {
    await description(text)
    await expect.poll(changes, { timeout: 20_000 }).toEqual({ 'malmo/avtal.sv.md': fileWith(text) })
    // the editor goes back to the list by itself
    await page.waitForURL(/#\/collections\/malmo$/)
  }
  const byAnother = fileWith('Längre.')
  await folder.write({ 'content/malmo/avtal.sv.md': byAnother })
  await description('Kortast.')
  await page.getByText('Filen content/malmo/avtal.sv.md är inte längre').waitFor()
  expect(await changes()).toEqual({ 'malmo/avtal.sv.md': byAnother })
}, 90_000)

test('a page that was first written in Japanese is edited with Japanese as its first language', async () => {
  await open('collections/malmo-ja/entries/gakusei')
  await box('Japanska', 'order').fill('4')
  await box('Svenska', 'title').fill('Studenterna')
  await save()
  await expect.poll(changes, { timeout: 20_000 }).toEqual({
    'malmo/gakusei.ja.md': files['malmo/gakusei.ja.md'].replace('3', '4'),
    'malmo/gakusei.sv.md': files['malmo/gakusei.sv.md'].replace('Studenter', 'Studenterna'),
  })
}, 60_000)

test('it is not saved among the Swedish ones, and the editor says why', async () => {
  await folder.write({
    'content/malmo/ryugaku.ja.md': files['malmo/gakusei.ja.md'],
    'content/malmo/ryugaku.sv.md': files['malmo/gakusei.sv.md'],
  })
  const before = await changes()
  await open('collections/malmo/entries/ryugaku')
  await box('Svenska', 'order').fill('4')
  await save()
  await page.getByText('Sidan skrevs först på japanska.').waitFor()
  expect(await changes()).toEqual(before)
}, 60_000)

test('a telephone number that changes changes its line in the shared file', async () => {
  await open('collections/shared/entries/contacts')
  await page.getByRole('button', { name: 'Expandera' }).click()
  await page.locator('section[data-key-path="contacts.0.phone"] input').fill('+4640344084')
  await save()
  await expect.poll(changes, { timeout: 20_000 }).toEqual({
    'shared/contacts.yaml': files['shared/contacts.yaml'].replace('083', '084'),
  })
}, 60_000)

test('nothing was asked of any other server, and nothing complained', () => {
  expect(outside).toEqual([])
  // Sveltia's switch of languages asks once more for the fields of a page that was saved and closed
  const known = 'Cannot convert undefined or null to object'
  expect(complaints.filter((complaint) => complaint !== known)).toEqual([])
})
