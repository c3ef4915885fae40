import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { servedJapan } from '../served-site.fixture.ts'
import { filesToInspect, readBuiltSites } from './built-sites.ts'
import { printFindings } from './finding.ts'
import { inspectFiles } from './inspect-files.ts'
import { checkAddresses } from './verify-sites.ts'

const malmo = 'https://malmo.se/japan/'
const association = 'https://bridge.se/'

const hub = { sv: `${malmo}hub/`, ja: `${malmo}ja/%E5%8D%94%E5%AE%9A/` }
const good: Readonly<Record<string, string>> = {
  'malmo/hub/index.html': page('sv', hub.sv, hub, '<h2 id="協定">協定</h2><a href="#top">upp</a>'),
  'malmo/ja/協定/index.html': page('ja', hub.ja, hub, '<a href="../../hub/#%E5%8D%94%E5%AE%9A">協定</a>'),
  'malmo/en/hub/index.html': page(
    'en',
    hub.sv,
    {},
    '<div data-fallback></div><div lang="sv"><a href="/japan/style.css">Hej</a></div>',
  ),
  'malmo/404.html':
    '<html lang="sv"><meta name="robots" content="noindex"><a href="/japan/hub/">hub</a></html>',
  'malmo/style.css': '',
  'malmo/sitemap.xml': sitemap([
    [hub.sv, hub],
    [hub.ja, hub],
  ]),
  'association/index.html': page(
    'sv',
    association,
    {},
    `<a href="${malmo}hub/#協定">hub</a> <a href="https://malmo.se/">staden</a> <a href="mailto:a@b.se">post</a>
    <img src="a.png" srcset="a.png 1x, a%20b.png 2x"><svg><use href="icons.svg#mail"/></svg>`,
  ),
  'association/old/index.html': `<html lang="sv"><meta http-equiv="refresh" content="0; url=${association}"></html>`,
  'association/a.png': '',
  'association/a b.png': '',
  'association/icons.svg': '<svg xmlns="http://www.w3.org/2000/svg"><symbol id="mail"/></svg>',
  'association/sitemap.xml': `<sitemapindex><sitemap><loc>${association}sitemap-1.xml</loc></sitemap></sitemapindex>`,
  'association/sitemap-1.xml': sitemap([[association, {}]]),
  'association/feed.xml': `<feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="${association}feed.xml"/>
    <entry><link href="${malmo}hub/"/></entry></feed>`,
}

test('good sites have no faults', () => {
  expect(check({})).toEqual([])
})

test('a link must lead to a file, on either site', () => {
  const links = [
    '../x/',
    '/japan/ja',
    `${malmo}nothing/`,
    '/hub/',
    'http://bridge.se/',
    'http://[',
    '../index.html',
  ]
  const body = links.map((link) => `<a href="${link}">x</a>`).join('')
  expect(
    check({ 'malmo/index.html': noindex(body), 'association/a/index.html': noindex(body) }),
  ).toMatchInlineSnapshot(`
    [
      "malmo/index.html: dead link "../x/": it leaves the site's base path /japan/",
      "malmo/index.html (and 1 more): dead link "/japan/ja": there is no such file",
      "malmo/index.html (and 1 more): dead link "https://malmo.se/japan/nothing/": there is no such file",
      "malmo/index.html: dead link "/hub/": it leaves the site's base path /japan/",
      "malmo/index.html (and 1 more): dead link "http://bridge.se/": it is not https",
      "malmo/index.html (and 1 more): dead link "http://[": it is not a valid address",
      "malmo/index.html: dead link "../index.html": it leaves the site's base path /japan/",
      "association/a/index.html: dead link "../x/": there is no such file",
      "association/a/index.html: dead link "/hub/": there is no such file",
      "association/a/index.html: dead link "../index.html": a folder is named without index.html",
    ]
  `)
})

test('a folder needs its slash', () => {
  expect(check({ 'malmo/index.html': noindex('<a href="hub">x</a>') })).toEqual([
    'malmo/index.html: dead link "hub": a folder needs a slash at its end',
  ])
})

test('pictures of every size, icons and forms are links too', () => {
  const body = `<img srcset="a.png, b.png 2x"><video poster="c.png"></video><form action="/search/"></form>
    <link rel="preload" imagesrcset="d.png 1x"><svg><use xlink:href="icons.svg#none"/></svg>`
  expect(check({ 'association/index.html': good['association/index.html'] + body })).toEqual([
    'association/index.html: dead link "b.png": there is no such file',
    'association/index.html: dead link "c.png": there is no such file',
    'association/index.html: dead link "/search/": there is no such file',
    'association/index.html: dead link "d.png": there is no such file',
    'association/index.html: dead link "icons.svg#none": association/icons.svg has no id "none"',
  ])
})

test('a fragment must exist, an id only once', () => {
  const body = '<p id="a"></p><p id="a"></p><a href="#b">b</a><a href="hub/#c">c</a><a href="#a">a</a>'
  expect(check({ 'malmo/index.html': noindex(body) })).toEqual([
    'malmo/index.html: the id "a" occurs twice',
    'malmo/index.html: dead link "#b": malmo/index.html has no id "b"',
    'malmo/index.html: dead link "hub/#c": malmo/hub/index.html has no id "c"',
  ])
})

test('a 404 page is shown at any address and has no relative links', () => {
  expect(check({ 'malmo/404.html': noindex('<a href="hub/">x</a>') })).toEqual([
    'malmo/404.html: dead link "hub/": it is relative, on a page that is shown at any address',
  ])
})

test('a canonical address is absolute and the own one, or the source of a fallback', () => {
  const at = (canonical: string, body = '') =>
    `<html lang="en"><link rel="canonical" href="${canonical}">${body}</html>`
  const faults = check({
    'malmo/a/index.html': '<html lang="sv"></html>',
    'malmo/b/index.html': at('/japan/b/'),
    'malmo/c/index.html': at(`${malmo}hub/`),
    'malmo/d/index.html': at('https://other.se/'),
    'malmo/e/index.html': at(`${malmo}en/hub/`),
    'malmo/f/index.html': at(`${malmo}f/`, '<link rel="canonical" href="x">'),
    'malmo/g/index.html': at(`${malmo}hub/`).replace('"en"', '"sv"'),
  })
  expect(faults).toMatchInlineSnapshot(`
    [
      "malmo/a/index.html: it has no canonical address",
      "malmo/b/index.html: canonical "/japan/b/": it is not absolute",
      "malmo/c/index.html: canonical "https://malmo.se/japan/hub/" is in another language (sv), and no part of the page is marked with that lang",
      "malmo/d/index.html: canonical "https://other.se/": it is on none of the sites",
      "malmo/e/index.html: canonical "https://malmo.se/japan/en/hub/" is not an indexable page",
      "malmo/f/index.html: it has more than one canonical address",
      "malmo/g/index.html: canonical "https://malmo.se/japan/hub/" is another page's, in the same language",
    ]
  `)
})

test('a text that two sites share has its owner as canonical', () => {
  expect(check({ 'association/hub/index.html': page('sv', hub.sv, {}, '') })).toEqual([])
})

test('alternates are reciprocal, list the page itself, and lead to indexable pages', () => {
  const wrong = { ...hub, en: `${malmo}en/hub/`, fr: `${malmo}fr/` }
  expect(
    check({ 'malmo/hub/index.html': page('sv', hub.sv, wrong, '<h2 id="協定">a</h2>') }),
  ).toMatchInlineSnapshot(`
    [
      "malmo/hub/index.html: hreflang ja "https://malmo.se/japan/ja/%E5%8D%94%E5%AE%9A/": that page does not list the same alternates",
      "malmo/hub/index.html: hreflang en "https://malmo.se/japan/en/hub/": that page is not indexable (fallback, noindex or forwarding)",
      "malmo/hub/index.html: hreflang fr "https://malmo.se/japan/fr/": there is no such file",
      "malmo/ja/協定/index.html: hreflang sv "https://malmo.se/japan/hub/": that page does not list the same alternates",
      "malmo/ja/協定/index.html: hreflang x-default "https://malmo.se/japan/hub/": that page does not list the same alternates",
      "malmo/sitemap.xml: "https://malmo.se/japan/hub/": its alternates are not those of the page",
    ]
  `)
})

test('alternates name each language once, with x-default, in the language of the page', () => {
  const links = `<link rel="alternate" hreflang="en" href="${hub.sv}"><link rel="alternate" hreflang="en" href="${hub.sv}">`
  const text = `${page('sv', hub.sv, {}, '<h2 id="協定">a</h2>')}${links}`
  expect(check({ 'malmo/hub/index.html': text }).slice(0, 3)).toEqual([
    'malmo/hub/index.html: hreflang en is listed twice',
    'malmo/hub/index.html: hreflang has no x-default',
    'malmo/hub/index.html: hreflang en "https://malmo.se/japan/hub/": the language of that page is sv',
  ])
})

test('a fallback lists no alternates', () => {
  expect(
    check({
      'malmo/en/hub/index.html': page('en', hub.sv, hub, '<div data-fallback></div><p lang="sv">x</p>'),
    }),
  ).toEqual(['malmo/en/hub/index.html: it lists hreflang, but is not indexable itself (fallback or noindex)'])
})

test('a sitemap lists exactly the indexable pages of its site', () => {
  const entries: Entry[] = [
    [hub.sv, {}],
    [hub.sv, hub],
    [`${malmo}en/hub/`, {}],
    [association, {}],
    ['/japan/', {}],
  ]
  expect(check({ 'malmo/sitemap.xml': sitemap(entries) })).toMatchInlineSnapshot(`
    [
      "malmo/sitemap.xml: "https://malmo.se/japan/hub/": its alternates are not those of the page",
      "malmo/sitemap.xml: "https://malmo.se/japan/hub/": it is listed twice",
      "malmo/sitemap.xml: "https://malmo.se/japan/en/hub/": it is not an indexable page",
      "malmo/sitemap.xml: "https://bridge.se/": it is a page of another site",
      "malmo/sitemap.xml: "/japan/": it is not absolute",
      "malmo/ja/協定/index.html: it is indexable, but in no sitemap",
    ]
  `)
})

test('the links of a feed are absolute and exist', () => {
  const atom = `<feed><link rel="self" href="${association}"/><entry><link href="/x/"/></entry></feed>`
  const rss = `<rss><channel><item><link>${malmo}x/</link></item></channel></rss>`
  expect(check({ 'association/feed.xml': atom, 'association/rss.xml': rss })).toEqual([
    'association/feed.xml: feed link "https://bridge.se/": rel="self" is another file',
    'association/feed.xml: feed link "/x/": it is not absolute',
    'association/rss.xml: feed link "https://malmo.se/japan/x/": there is no such file',
  ])
})

function check(changes: Readonly<Record<string, string>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'kakehashi-'))
  try {
    const files = Object.entries({ ...good, ...changes })
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const sites = [
      { ...servedJapan, folder: join(folder, 'malmo') },
      {
        ...servedJapan,
        id: 'association',
        folder: join(folder, 'association'),
        origin: 'https://bridge.se',
        basePath: '/',
      },
    ]
    const built = sites.map((site) => ({
      site,
      paths: files.flatMap(([path]) =>
        path.startsWith(`${site.id}/`) ? [path.slice(site.id.length + 1)] : [],
      ),
    }))
    return printFindings(checkAddresses(readBuiltSites(built, inspectFiles(filesToInspect(built)))))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

type Alternates = Readonly<Record<string, string>>
type Entry = readonly [location: string, alternates: Alternates]

function page(lang: string, canonical: string, alternates: Alternates, body: string): string {
  const head = `<link rel="canonical" href="${canonical}">${links('link', alternates)}`
  return `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`
}

function noindex(body: string): string {
  return `<html lang="sv"><meta name="robots" content="noindex, follow">${body}</html>`
}

function sitemap(entries: readonly Entry[]): string {
  const urls = entries.map(
    ([location, alternates]) => `<url><loc>${location}</loc>${links('xhtml:link', alternates)}</url>`,
  )
  return `<?xml version="1.0"?><urlset>${urls.join('')}</urlset>`
}

function links(element: string, alternates: Alternates): string {
  const first = Object.values(alternates)[0]
  const all = first === undefined ? [] : [...Object.entries(alternates), ['x-default', first]]
  return all.map(([code, href]) => `<${element} rel="alternate" hreflang="${code}" href="${href}"/>`).join('')
}
