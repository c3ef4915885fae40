import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildSite } from '../build-site.ts'
import { compareFolders } from '../compare-folders.ts'
import { copyProject } from '../copy-project.ts'

test('a stock plugin, a Nunjucks page and a passthrough file of the site’s own work beside the graph’s pages', async () => {
  const { folder } = copyProject()
  const site = join(folder, 'sites/malmo')
  writeFileSync(
    join(site, 'eleventy.config.js'),
    `import { EleventyRenderPlugin } from '@11ty/eleventy'
import { kakehashi } from '@kakehashi/site'

export default async function (eleventyConfig) {
  await kakehashi(eleventyConfig)
  eleventyConfig.addPlugin(EleventyRenderPlugin)
  eleventyConfig.addPassthroughCopy('humans.txt')
}
`,
  )
  writeFileSync(join(site, 'humans.txt'), 'Hej')
  writeFileSync(
    join(site, 'list.njk'),
    `---
permalink: list/index.html
---
{% for page in collections.ja %}[{{ page.page.url }} {{ page.page.lang }}]{% endfor %}
{{ collections.all.length }} {% renderTemplate "liquid" %}{{ 2 | plus: 3 }}{% endrenderTemplate %}`,
  )
  const built = await buildSite(
    {
      'malmo/index.sv.md': '---\ntitle: Hej\n---\n{{ collections }} {% x %}',
      'malmo/hub.ja.md': '---\ntitle: ハブ\nsource: ja\n---\nハブの説明です。',
    },
    { projectDir: folder },
  )
  expect(built.stderr).toContain('0 errors')
  expect(built.file('malmo/list/index.html')).toContain('[/ja/hub/ ja]')
  expect(built.file('malmo/list/index.html')).toMatch(/\n7 5/)
  expect(built.file('malmo/humans.txt')).toBe('Hej')
  expect(built.file('malmo/index.html')).toContain('{{ collections }} {% x %}')
}, 60_000)

test('a site with a template of its own has the same pages as one without', async () => {
  const content = {
    'malmo/index.sv.md': '---\ntitle: Hej\n---\n[Hubben](hub.md)',
    'malmo/hub.sv.md': '---\ntitle: Hubben\nkind: news\ndate: 2026-01-01\n---\nHej.',
    'malmo/hub.ja.md': '---\ntitle: ハブ\n---\nハブの説明です。',
  }
  const { folder } = copyProject()
  const plain = await buildSite(content, { projectDir: folder })
  writeFileSync(
    join(folder, 'sites/malmo/own.njk'),
    '---\npermalink: own.txt\n---\n{{ collections.ja.length }}',
  )
  const withOwn = await buildSite(content, { projectDir: folder })
  expect(withOwn.file('malmo/own.txt')).toBe('2')
  const differences = compareFolders(join(plain.folder, 'malmo'), join(withOwn.folder, 'malmo'))
  expect(
    differences.filter((difference) => !/^(?:own\.txt|manifest\.json|_headers)/.test(difference)),
  ).toEqual([])
}, 60_000)

test('pages that are gone from the content are gone from the site', async () => {
  const { folder } = copyProject()
  const first = await buildSite(
    {
      'malmo/index.sv.md': '---\ntitle: A\n---\nA',
      'malmo/b.sv.md': '---\ntitle: B\n---\nB',
    },
    { projectDir: folder },
  )
  expect(first.exists('malmo/b/index.html')).toBe(true)
  const second = await buildSite({ 'malmo/index.sv.md': '---\ntitle: A\n---\nA' }, { projectDir: folder })
  expect(second.exists('malmo/b/index.html')).toBe(false)
}, 60_000)

test('a preview asks search engines to stay away, a published site does not', async () => {
  const files = { 'association/index.sv.md': '---\ntitle: Hej\n---\nHej.' }
  const preview = await buildSite(files, {
    environment: { KAKEHASHI_ORIGIN_ASSOCIATION: 'https://preview.example' },
  })
  expect(preview.file('association/index.html')).toContain('<meta name="robots" content="noindex">')
  expect(preview.file('association/index.html')).toContain(
    '<link rel="canonical" href="https://preview.example/">',
  )
  expect(preview.file('association/robots.txt')).toContain('Disallow: /')
  const published = await buildSite(files)
  expect(published.file('association/index.html')).not.toContain('noindex')
}, 60_000)
