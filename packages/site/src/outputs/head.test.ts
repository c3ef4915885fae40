import { html } from '@kakehashi/html'
import { i18n, type Locale } from '@kakehashi/i18n'
import { expect, test } from 'vitest'
import type { SiteSettings } from '../site-settings.ts'
import { renderHead } from './head.ts'
import { association, en, ja, malmo, sampleGraph, sampleVersion, sv } from './sample-graph.ts'

const graph = await sampleGraph({
  'malmo/index.sv.md': '---\ntitle: Samarbete med Japan\n---\n## Avsnitt',
  'malmo/hub.sv.md':
    '---\ntitle: Hub & "mer"\nkind: news\ndate: 2024-05-20\nupdated: 2024-06-01\n---\nÖppet.',
  'malmo/hub.ja.md': '---\ntitle: ハブ\n---\n開館しました。',
  'association/hub.sv.md': '---\nmirrors: malmo:hub.md\n---\n',
})

function head(id: string, locale: Locale, site: SiteSettings = malmo): string {
  const version = sampleVersion(graph, id, locale)
  const links = html`<link rel="links" href="/a.css">`
  return String(renderHead({ graph, site, version, i18n, links })).replace(/<script.*<\/script>/s, '<script>')
}

test('the head of a news item', () => {
  expect(head('malmo/hub', sv)).toMatchInlineSnapshot(`
    "<meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Hub &amp; ”mer” – Samarbete med Japan</title>
    <meta name="description" content="Öppet.">
    <link rel="canonical" href="https://malmo.se/samarbete-med-japan/hub/">
    <link rel="alternate" hreflang="sv" href="https://malmo.se/samarbete-med-japan/hub/">
    <link rel="alternate" hreflang="ja" href="https://malmo.se/samarbete-med-japan/ja/hub/">
    <link rel="alternate" hreflang="x-default" href="https://malmo.se/samarbete-med-japan/hub/">
    <link rel="alternate" type="application/atom+xml" title="Samarbete med Japan: nyheter" href="https://malmo.se/samarbete-med-japan/feed.xml">
    <meta property="og:type" content="article">
    <meta property="og:site_name" content="Samarbete med Japan">
    <meta property="og:title" content="Hub &amp; ”mer”">
    <meta property="og:description" content="Öppet.">
    <meta property="og:url" content="https://malmo.se/samarbete-med-japan/hub/">
    <meta property="og:locale" content="sv_SE">
    <meta property="og:locale:alternate" content="ja_JP">
    <meta property="article:published_time" content="2024-05-20">
    <meta property="article:modified_time" content="2024-06-01">
    <link rel="links" href="/a.css">
    <script>"
  `)
})

test('the start page says the name of the site once', () => {
  expect(head('malmo/', sv)).toContain('<title>Samarbete med Japan</title>')
})

test('a page without text has no description', () => {
  expect(head('malmo/', sv)).not.toContain('description')
})

test('a fallback has a canonical in the language of its text, and neither alternates nor noindex', () => {
  const text = head('malmo/', ja)
  expect(text).toContain('<link rel="canonical" href="https://malmo.se/samarbete-med-japan/">')
  expect(text).toContain('<meta property="og:locale" content="sv_SE">')
  expect(text).not.toMatch(/hreflang|og:locale:alternate|noindex/)
})

test('a mirror has its owner as canonical and no alternates', () => {
  const text = head('association/hub', ja, association)
  expect(text).toContain('<link rel="canonical" href="https://malmo.se/samarbete-med-japan/ja/hub/">')
  expect(text).not.toContain('hreflang')
})

test('a page in a language without news has no feed', () => {
  expect(head('malmo/', en)).not.toContain('application/atom+xml')
})

test('the pages of a preview keep out of search engines', () => {
  expect(head('malmo/hub', sv, { ...malmo, preview: true })).toContain(
    '<meta name="robots" content="noindex">',
  )
  expect(head('malmo/hub', sv)).not.toContain('robots')
})
