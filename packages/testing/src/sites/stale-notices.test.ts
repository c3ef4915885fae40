import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateHtml } from '@kakehashi/release/verify'
import { beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../browser/launch-browser.ts'
import { type BuiltSites, buildContent, runKakehashi } from '../build-site.ts'
import { runAxe } from '../run-axe.ts'
import { serveFolders } from '../serve-folders.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { findLanguageFaults } from '../walk/language-in-page.ts'
import { writeFiles } from '../write-files.ts'

const content = temporaryFolder()
const texts = {
  sv: [
    'Avtalet',
    'Handeln ökar.',
    'Villkor',
    'Tullen är 3 procent.',
    'bilar',
    'mat',
    'Vara',
    'Tull',
    'Ost',
    '20 %',
  ],
  en: [
    'The agreement',
    'Trade grows.',
    'Terms',
    'The tariff is 3 per cent.',
    'cars',
    'food',
    'Goods',
    'Tariff',
    'Cheese',
    '20 %',
  ],
  ja: [
    '協定',
    '貿易は増えています。',
    '条件',
    '関税は3パーセントです。',
    '自動車',
    '食品',
    '品目',
    '関税',
    'チーズ',
    '20 %',
  ],
}
let before: BuiltSites
let after: BuiltSites

function pageOf([title, first, heading, second, a, b, c, d, e, f]: readonly string[]): string {
  return `---\ntitle: ${title}\n---\n\n${first}\n\n## ${heading}\n\n${second}\n\n- ${a}\n- ${b}\n\n| ${c} | ${d} |\n| --- | --- |\n| ${e} | ${f} |\n`
}

beforeAll(async () => {
  writeFiles(content, {
    ...Object.fromEntries(
      Object.entries(texts).flatMap(([locale, text]) => [
        [`malmo/avtal.${locale}.md`, pageOf(text)],
        [`malmo/index.${locale}.md`, pageOf(text)],
      ]),
    ),
  })
  const done = ['done', 'malmo/avtal.en.md', 'malmo/avtal.ja.md']
  await runKakehashi(done, { environment: { KAKEHASHI_CONTENT: content, KAKEHASHI_TODAY: '2026-11-26' } })
  const edited = temporaryFolder()
  cpSync(content, edited, { recursive: true })
  before = await buildContent(content)
  for (const name of ['avtal', 'index']) {
    const file = join(edited, `malmo/${name}.sv.md`)
    const text = readFileSync(file, 'utf8')
      .replace('Tullen är 3 procent.', 'Tullen är 2 procent.\n\nDen sänktes i år.')
      .replace('- mat', '- mat och dryck')
      .replace('20 %', '15 %')
    writeFileSync(file, text)
  }
  after = await buildContent(edited)
}, 120_000)

function mainOf(site: BuiltSites, path: string): string {
  return /<main[\s\S]*<\/main>/.exec(site.file(path))?.[0] ?? ''
}

test('a translation that nothing is recorded of, one that is current and a source have no notice', () => {
  expect([before.exitCode, after.exitCode]).toEqual([0, 0])
  const pages = [
    mainOf(before, 'malmo/en/avtal/index.html'),
    mainOf(after, 'malmo/en/index.html'),
    mainOf(after, 'malmo/avtal/index.html'),
  ]
  for (const page of pages) expect(page).not.toContain('stale')
})

test('the blocks that are older than the source say so, and no others, each with the way to the nearest heading', () => {
  const main = mainOf(after, 'malmo/en/avtal/index.html')
  const href = 'href="/samarbete-med-japan/avtal/#villkor" hreflang="sv"'
  const older = `<p class="stale-block" lang="en">This part is older than the original in Swedish. <a ${href}>Read this part in Swedish</a></p>`
  const more = `<p class="stale-block" lang="en">The original in Swedish has more here, which is not translated yet. <a ${href}>Read this part in Swedish</a></p>`
  expect(main).toContain(`<p>The tariff is 3 per cent.</p>\n${older}${more}`)
  expect(main).toContain(`<li>food${older}</li>`)
  expect(main).toContain(
    `<td>20 % <span class="stale-mark" lang="en">(<a ${href}>older than the original in Swedish</a>)</span></td>`,
  )
  expect(main.match(/class="stale/g)).toHaveLength(4)
})

test('what is indexed for the search has no notice', () => {
  const plain = (site: BuiltSites) => site.files().filter((path) => path.includes('/pagefind/en/fragment/'))
  expect(plain(before)).not.toEqual([])
  expect(plain(after)).toEqual(plain(before))
})

test('a changed title or description is told of below them', async () => {
  const edited = temporaryFolder()
  cpSync(content, edited, { recursive: true })
  const file = join(edited, 'malmo/avtal.sv.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace('title: Avtalet', 'title: Handelsavtalet'))
  const site = await buildContent(edited)
  expect(mainOf(site, 'malmo/ja/avtal/index.html')).toMatch(
    /<\/h1>\n<p class="stale-block" lang="ja">ページの見出しまたは概要は、スウェーデン語の原文より古い内容です。 <a href="\/samarbete-med-japan\/avtal\/"/,
  )
}, 60_000)

test('the notices are valid, in the reader’s language, and nobody meets a fault', async () => {
  const paths = ['en/avtal/', 'ja/avtal/']
  expect(validateHtml(paths.map((path) => join(after.folder, 'malmo', path, 'index.html')))).toEqual([])
  const folder = join(after.folder, 'malmo')
  const served = await serveFolders([{ name: 'malmo', folder, basePath: '/samarbete-med-japan/' }])
  const browser = await launchBrowser()
  const found: string[] = []
  for (const width of [1280, 320])
    for (const colorScheme of ['light', 'dark'] as const)
      for (const path of paths) {
        const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true })
        await page.goto(served.urlOf('malmo', path))
        found.push(...(await runAxe(page)), ...(await page.evaluate(findLanguageFaults)))
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        if (overflow > 0) found.push(`${path} ${width}: ${overflow} pixels too wide`)
        await page.close()
      }
  await browser.close()
  await served.close()
  expect(found).toEqual([])
}, 120_000)
