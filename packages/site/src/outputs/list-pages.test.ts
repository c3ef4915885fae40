import { html } from '@kakehashi/html'
import { i18n } from '@kakehashi/i18n'
import { expect, test } from 'vitest'
import { renderListHead } from './list-head.ts'
import { furtherNumbers, listPageAt, listPageCount } from './list-pages.ts'
import { association, en, ja, malmo, sampleGraph, sampleVersion, sv } from './sample-graph.ts'
import { renderSitemaps } from './sitemap.ts'

/** Pages of a folder, in Swedish; `fields` by number. */
function pages(folder: string, count: number, fields = ''): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `${folder}/${index + 1}.sv.md`,
      `---\ntitle: Sida ${index + 1}\n${fields}---\nText.`,
    ]),
  )
}

const graph = await sampleGraph({
  'malmo/index.sv.md': '---\ntitle: Start\n---\nText.',
  ...pages('malmo', 30),
  'malmo/nyheter/index.sv.md': '---\ntitle: Nyheter\n---\nText.',
  'malmo/nyheter/index.ja.md': '---\ntitle: ニュース\nslug: ニュース\n---\n本文です。',
  ...pages('malmo/nyheter', 41),
  'malmo/lokalt/index.sv.md': '---\ntitle: Lokalt\n---\nText.',
  'malmo/lokalt/index.en.md': '---\ntitle: Local\n---\nText.',
  ...pages('malmo/lokalt', 21, 'fallback: false\n'),
  'malmo/dolt/index.sv.md': '---\ntitle: Dolt\n---\nText.',
  ...pages('malmo/dolt', 30, 'navigation: false\n'),
  'malmo/kort/index.sv.md': '---\ntitle: Kort\n---\nText.',
  ...pages('malmo/kort', 20),
  'association/nyheter/index.sv.md': '---\nmirrors: malmo:nyheter/index.md\n---\n',
  ...pages('association/nyheter', 21),
})
const base = 'https://malmo.se/samarbete-med-japan/'

function count(id: string, locale = sv): number {
  return listPageCount(graph, sampleVersion(graph, id, locale), i18n)
}

function head(id: string, locale = sv, number = 2): string {
  const site = id.startsWith('malmo/') ? malmo : association
  const version = sampleVersion(graph, id, locale)
  return String(renderListHead({ graph, site, version, number, i18n, links: html`` }))
}

test('a list of twenty pages has one page, and each twenty more have one of their own', () => {
  expect([count('malmo/kort'), count('malmo/lokalt'), count('malmo/nyheter')]).toEqual([1, 2, 3])
  expect(furtherNumbers(graph, sampleVersion(graph, 'malmo/nyheter', sv), i18n)).toEqual([2, 3])
  expect(furtherNumbers(graph, sampleVersion(graph, 'malmo/kort', sv), i18n)).toEqual([])
})

test('only what is listed counts, in the language of the list', () => {
  expect(count('malmo/dolt')).toBe(1)
  expect(count('malmo/nyheter', en)).toBe(3)
  expect(count('malmo/lokalt', en)).toBe(1)
})

test('a start page and a page without pages below it have no further page', () => {
  expect([count('malmo/'), count('malmo/1')]).toEqual([1, 1])
})

test('a number beyond the list has no address', () => {
  const news = sampleVersion(graph, 'malmo/nyheter', ja)
  expect([1, 3, 4].map((number) => listPageAt(graph, news, number, i18n))).toEqual([
    '/samarbete-med-japan/ja/ニュース/',
    '/samarbete-med-japan/ja/ニュース/_3/',
    null,
  ])
})

test('the head of a further page names itself and the page of the same number in the other languages', () => {
  expect(head('malmo/nyheter', ja)).toMatchInlineSnapshot(`
    "<meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>ニュース（2ページ目） – 日本との協力</title>
    <link rel="canonical" href="https://malmo.se/samarbete-med-japan/ja/%E3%83%8B%E3%83%A5%E3%83%BC%E3%82%B9/_2/">
    <link rel="alternate" hreflang="sv" href="https://malmo.se/samarbete-med-japan/nyheter/_2/">
    <link rel="alternate" hreflang="ja" href="https://malmo.se/samarbete-med-japan/ja/%E3%83%8B%E3%83%A5%E3%83%BC%E3%82%B9/_2/">
    <link rel="alternate" hreflang="x-default" href="https://malmo.se/samarbete-med-japan/nyheter/_2/">
    "
  `)
})

test('a translation whose list is shorter is no alternate', () => {
  expect(head('malmo/lokalt').match(/hreflang="[^"]*"/g)).toEqual(['hreflang="sv"', 'hreflang="x-default"'])
})

test('below a fallback and below a mirror, search engines leave the page out', () => {
  for (const page of [head('malmo/nyheter', en), head('association/nyheter')]) {
    expect(page).toContain('<meta name="robots" content="noindex">')
    expect(page).not.toMatch(/canonical|alternate/)
  }
})

test('the sitemap lists the further pages that search engines are to list, without a day', () => {
  const files = renderSitemaps({ graph, site: malmo, i18n })
  const further = (path: string) =>
    files.find((file) => file.path === path)?.text.match(/<loc>[^<]*\/_\d+\/<\/loc>/g)
  expect(further('sitemap-sv.xml')).toEqual([
    `<loc>${base}lokalt/_2/</loc>`,
    `<loc>${base}nyheter/_2/</loc>`,
    `<loc>${base}nyheter/_3/</loc>`,
  ])
  expect(further('sitemap-ja.xml')).toHaveLength(2)
})
