import { type Graph, urlPath } from '@kakehashi/content'
import { expect, test } from 'vitest'
import { redirectPages, renderRedirectsFile } from './redirects.ts'
import { association, ja, malmo, sampleGraph, sv } from './sample-graph.ts'

const pages = await sampleGraph({
  'malmo/index.sv.md': '---\ntitle: Start\n---\nText.',
  'malmo/hub.sv.md': '---\ntitle: Hub\n---\nText.',
})

function redirecting(
  ...addresses: readonly (readonly [from: string, to: string, fragment?: string])[]
): Graph {
  const redirects = addresses.map(([from, to, fragment = null]) => {
    const url = urlPath(to.replace(association.origin, ''))
    const site = to === url ? malmo.id : association.id
    return { site: malmo.id, from: urlPath(from), to: { site, url, fragment }, locale: sv }
  })
  return { ...pages, redirects }
}

const hub = '/samarbete-med-japan/hub/'

test('the file has a sorted line for each old address, percent-encoded, absolute across sites', () => {
  const graph = redirecting(
    ['/samarbete-med-japan/japan-hubb/', hub, 'öppet'],
    ['/samarbete-med-japan/ja/ハブ/', hub],
    ['/gammal.html', `${association.origin}/en/中央/`],
    ['/a:b*c', hub],
  )
  expect(renderRedirectsFile(graph, malmo)).toEqual({
    path: '_redirects',
    text: `/a%3Ab%2Ac ${hub} 301
/gammal.html https://japanbridgescandinavia.se/en/%E4%B8%AD%E5%A4%AE/ 301
/samarbete-med-japan/ja/%E3%83%8F%E3%83%96/ ${hub} 301
/samarbete-med-japan/japan-hubb/ ${hub}#%C3%B6ppet 301
`,
  })
})

test('a site without old addresses has no file', () => {
  expect(renderRedirectsFile(redirecting(['/gammal/', hub]), association)).toBeNull()
})

test('an old address below the base path gets a page', () => {
  expect(redirectPages(redirecting(['/samarbete-med-japan/ja/ハブ/', hub, 'mer']), malmo)).toEqual([
    { path: 'ja/ハブ/index.html', href: `${hub}#mer`, url: `https://malmo.se${hub}#mer`, locale: sv },
  ])
})

test('a page across sites leads to the absolute address in the language of its target', () => {
  const [redirect] = redirecting(['/samarbete-med-japan/x/', `${association.origin}/ja/中央/`]).redirects
  const graph = { ...pages, redirects: redirect === undefined ? [] : [{ ...redirect, locale: ja }] }
  const url = 'https://japanbridgescandinavia.se/ja/%E4%B8%AD%E5%A4%AE/'
  expect(redirectPages(graph, malmo)).toEqual([{ path: 'x/index.html', href: url, url, locale: ja }])
})

test.each([
  ['where a page stands', '/samarbete-med-japan/hub'],
  ['where a page stands on discs that ignore case', '/samarbete-med-japan/Hub/'],
  ['below the file of a page', '/samarbete-med-japan/hub/index.html/x/'],
  ['below the file of another old address', '/samarbete-med-japan/x/index.html/y/'],
  ['where a calendar could stand', '/samarbete-med-japan/hub/hub.ics/'],
  ['where a file of the site’s own stands', '/samarbete-med-japan/feed.xml/'],
  ['below a file of the site’s own', '/samarbete-med-japan/Feed.xml/x/'],
  ['for a file', '/samarbete-med-japan/avtal.pdf'],
  ['outside of the base path', '/japan/'],
  ['beside the output folder', '/samarbete-med-japan/../japan/'],
  ['at an address with a query', '/samarbete-med-japan/sida?id=4'],
])('there is no page %s', (_, from) => {
  expect(redirectPages(redirecting([from, hub]), malmo)).toEqual([])
})

test('a site without a start page leads to its first page, in each language, and does not tell servers', async () => {
  const graph = await sampleGraph({
    'malmo/b.sv.md': '---\ntitle: B\n---\nText.',
    'malmo/a.sv.md': '---\ntitle: A\nfallback: false\n---\nText.',
    'malmo/a.ja.md': '---\ntitle: A\n---\n本文。',
  })
  const paths = redirectPages(graph, malmo).map(({ path, href, locale }) => [path, href, locale])
  expect(paths).toEqual([
    ['en/index.html', '/samarbete-med-japan/a/', sv],
    ['index.html', '/samarbete-med-japan/a/', sv],
    ['ja/index.html', '/samarbete-med-japan/ja/a/', ja],
  ])
  expect(renderRedirectsFile(graph, malmo)).toBeNull()
})

test('a language without a start page leads to that of another', async () => {
  const graph = await sampleGraph({
    'malmo/index.sv.md': '---\ntitle: Start\nfallback: false\n---\nText.',
    'malmo/a.sv.md': '---\ntitle: A\n---\nText.',
    'malmo/redirects.yaml': '/samarbete-med-japan/ja/: a.md\n',
  })
  expect(redirectPages(graph, malmo).map(({ path, href }) => [path, href])).toEqual([
    ['en/index.html', '/samarbete-med-japan/'],
    ['ja/index.html', '/samarbete-med-japan/ja/a/'],
  ])
})

test('two spellings of an address get one page', () => {
  const graph = redirecting(['/samarbete-med-japan/x', hub], ['/samarbete-med-japan/x/', hub])
  expect(redirectPages(graph, malmo).map(({ path }) => path)).toEqual(['x/index.html'])
})
