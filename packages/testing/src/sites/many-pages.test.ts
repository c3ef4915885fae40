import { expect, test } from 'vitest'
import { buildSite } from '../build-site.ts'
import { verifyBuilt } from '../verify-built.ts'

const words = {
  sv: 'Om samarbetet',
  en: 'About the cooperation',
  ja: '協力について',
}

test('a thousand pages in three languages are all there, and every link between them holds', async () => {
  const files: Record<string, string> = {}
  for (const [locale, title] of Object.entries(words)) {
    files[`malmo/index.${locale}.md`] = `---\ntitle: ${title}\n---\n[1](s0/p0.md)`
    for (let section = 0; section < 20; section++) {
      files[`malmo/s${section}/index.${locale}.md`] = `---\ntitle: ${title} ${section}\n---\n${title}.`
      for (let page = 0; page < 49; page++) {
        const next = `../s${(section + 1) % 20}/p${page}.md#rubrik`
        files[`malmo/s${section}/p${page}.${locale}.md`] =
          `---\ntitle: ${title} ${section}-${page}\nslug: ${locale}-${page}\n---\n## ${locale === 'sv' ? 'Rubrik' : title}\n\n[${title}](${next}).`
      }
    }
  }
  const site = await buildSite(files)
  expect([site.exitCode, site.stderr]).toEqual([0, expect.anything()])
  const listPages = 20 * (Math.ceil(49 / 20) - 1)
  expect(site.files().filter((path) => path.endsWith('/index.html'))).toHaveLength(3 * (1001 + listPages) + 3)
  expect(site.file('malmo/ja/s19/ja-48/index.html')).toContain(
    'href="/samarbete-med-japan/ja/s0/ja-48/#rubrik"',
  )
  expect(await verifyBuilt(site.folder)).toEqual([])
}, 120_000)
