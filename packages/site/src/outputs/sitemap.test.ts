import { i18n } from '@kakehashi/i18n'
import { expect, test } from 'vitest'
import { association, malmo, sampleGraph } from './sample-graph.ts'
import { renderSitemaps } from './sitemap.ts'
import { xmlFault } from './well-formed.ts'

const graph = await sampleGraph({
  'malmo/index.sv.md': '---\ntitle: Start\n---\nText.',
  'malmo/avtal.sv.md': '---\ntitle: Avtal\nupdated: 2025-03-01\n---\nText.',
  'malmo/avtal.ja.md': '---\ntitle: 協定\nslug: 協定\n---\nText.',
  'malmo/hub.sv.md': '---\ntitle: Hub\nkind: news\ndate: 2024-05-20\n---\nText.',
  'association/avtal.sv.md': '---\nmirrors: malmo:avtal.md\n---\n',
})
const files = renderSitemaps({ graph, site: malmo, i18n })

test('the index names one sitemap for each language that has translations', () => {
  expect(files.map(({ path }) => path)).toEqual(['sitemap.xml', 'sitemap-sv.xml', 'sitemap-ja.xml'])
  expect(files[0]?.text).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <sitemap><loc>https://malmo.se/samarbete-med-japan/sitemap-sv.xml</loc></sitemap>
    <sitemap><loc>https://malmo.se/samarbete-med-japan/sitemap-ja.xml</loc></sitemap>
    </sitemapindex>
    "
  `)
})

test('a sitemap lists translated pages with their alternates and the dates of the content', () => {
  expect(files[1]?.text).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
    <url>
    <loc>https://malmo.se/samarbete-med-japan/</loc>
    <xhtml:link rel="alternate" hreflang="sv" href="https://malmo.se/samarbete-med-japan/"/>
    <xhtml:link rel="alternate" hreflang="x-default" href="https://malmo.se/samarbete-med-japan/"/>
    </url>
    <url>
    <loc>https://malmo.se/samarbete-med-japan/avtal/</loc>
    <lastmod>2025-03-01</lastmod>
    <xhtml:link rel="alternate" hreflang="sv" href="https://malmo.se/samarbete-med-japan/avtal/"/>
    <xhtml:link rel="alternate" hreflang="ja" href="https://malmo.se/samarbete-med-japan/ja/%E5%8D%94%E5%AE%9A/"/>
    <xhtml:link rel="alternate" hreflang="x-default" href="https://malmo.se/samarbete-med-japan/avtal/"/>
    </url>
    <url>
    <loc>https://malmo.se/samarbete-med-japan/hub/</loc>
    <lastmod>2024-05-20</lastmod>
    <xhtml:link rel="alternate" hreflang="sv" href="https://malmo.se/samarbete-med-japan/hub/"/>
    <xhtml:link rel="alternate" hreflang="x-default" href="https://malmo.se/samarbete-med-japan/hub/"/>
    </url>
    </urlset>
    "
  `)
})

test('no fallback is listed', () => {
  expect(files[2]?.text.match(/<loc>.*<\/loc>/g)).toEqual([
    '<loc>https://malmo.se/samarbete-med-japan/ja/%E5%8D%94%E5%AE%9A/</loc>',
  ])
})

test('every sitemap is well-formed', () => {
  expect(files.map(({ text }) => xmlFault(text))).toEqual([null, null, null])
})

test('a site of mirrors and a preview have no sitemap', () => {
  expect(renderSitemaps({ graph, site: association, i18n })).toEqual([])
  expect(renderSitemaps({ graph, site: { ...malmo, preview: true }, i18n })).toEqual([])
})
