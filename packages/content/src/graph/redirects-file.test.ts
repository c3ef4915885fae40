import { expect, test } from 'vitest'
import { association, load, malmo, page } from '../content.fixture.ts'

const pages = {
  'malmo/index.sv.md': page('Start'),
  'malmo/hub.sv.md': page('Hub', 'fallback: false', '## Öppet\n\nText.'),
  'malmo/hub.ja.md': page('ハブ', 'slug: ハブ'),
  'association/om/index.sv.md': page('Om', 'fallback: false', '## Mål {#mal}\n\nText.'),
}

test('an old address leads to a page, in the language of the old address, with its heading', async () => {
  const { redirects, found } = await load({
    ...pages,
    'malmo/redirects.yaml': `/japan/gammal.html: hub.md#oppet
/japan/ja/gammal: hub.md
/japan/en/gammal/: hub.sv.md
https://malmo.se/helt/annan/: index.md
http://www.malmo.se/m%C3%A5l/: association:om/index.md#mal
`,
  })
  expect(found).toEqual([])
  expect(redirects('malmo')).toEqual([
    '/helt/annan/ → /japan/',
    '/japan/en/gammal/ → /japan/hub/',
    '/japan/gammal.html → /japan/hub/#oppet',
    '/japan/ja/gammal → /japan/ja/ハブ/',
    '/mål/ → https://bridge.se/om/#mal',
  ])
})

test('an old address of another host is a problem, and in a preview the site’s own host is known too', async () => {
  const files = {
    ...pages,
    'malmo/redirects.yaml':
      'https://malmo.se/a/: hub.md\nhttps://bridge.se/b/: hub.md\nhttps://xmalmo.se/c/: hub.md\n',
  }
  const { found, redirects } = await load(files)
  expect(found).toEqual(['malmo/redirects.yaml:2:1 wrong-value', 'malmo/redirects.yaml:3:1 wrong-value'])
  expect(redirects('malmo')).toContain('/a/ → /japan/hub/')
  expect(redirects('malmo').filter((line) => /^\/[bc]\//.test(line))).toEqual([])
  const sites = [association, { ...malmo, origin: 'http://localhost:8080', publicOrigin: malmo.origin }]
  expect((await load(files, { sites })).found).toEqual(found)
})

test('a redirect is in the language of the address it leads to', async () => {
  const { graph } = await load({
    ...pages,
    'malmo/redirects.yaml': '/x/: /japan/ja/ハブ\n/japan/ja/y/: index.md',
  })
  expect(graph.redirects.map(({ from, locale }) => [from, locale])).toEqual([
    ['/japan/ja/y/', 'ja'],
    ['/x/', 'ja'],
  ])
})

test('a chain leads straight to its end, across sites and however the slash is written', async () => {
  const { redirects, found } = await load({
    ...pages,
    'malmo/redirects.yaml': '/a: /b/\n/b: /c\n/c/: /japan/hub\n',
    'association/redirects.yaml': '/x/: /y/\n/y/: malmo:hub.md\n',
  })
  expect(found).toEqual([])
  expect(redirects('malmo').slice(0, 3)).toEqual([
    '/a → /japan/hub/',
    '/b → /japan/hub/',
    '/c/ → /japan/hub/',
  ])
  expect(redirects('association')).toEqual([
    '/x/ → https://malmo.se/japan/hub/',
    '/y/ → https://malmo.se/japan/hub/',
  ])
})

test('a former slug that another page had before leads on to where that page is now', async () => {
  const { redirects } = await load({
    ...pages,
    'malmo/redirects.yaml': '/japan/gammal/: /japan/lokal/\n',
    'malmo/hub.sv.md': page('Hub', 'fallback: false\nformerSlugs: [lokal]'),
  })
  expect(redirects('malmo')).toContain('/japan/gammal/ → /japan/hub/')
})

test('a loop is a problem at each of its addresses and at those that lead into it', async () => {
  const { printed, redirects } = await load({
    'association/index.sv.md': page('Start'),
    'association/redirects.yaml': '/a/: /b/\n/b/: /a\n/c/: /a/\n',
  })
  expect(redirects('association')).toEqual([])
  expect(printed).toMatchInlineSnapshot(`
    "association/redirects.yaml:1:1  redirect-loop
      The former address "/a/" leads back to itself.
      > 1 | /a/: /b/
        2 | /b/: /a
      Let one of the addresses on the way lead to a page, such as avtal.md.

    association/redirects.yaml:2:1  redirect-loop
      The former address "/b/" leads back to itself.
        1 | /a/: /b/
      > 2 | /b/: /a
        3 | /c/: /a/
      Let one of the addresses on the way lead to a page, such as avtal.md.

    association/redirects.yaml:3:1  redirect-loop
      The former address "/c/" leads back to itself.
        2 | /b/: /a
      > 3 | /c/: /a/
        4 |
      Let one of the addresses on the way lead to a page, such as avtal.md."
  `)
})

test('an old address where a page stands is a problem, with or without the slash at its end', async () => {
  const { found } = await load({
    ...pages,
    'malmo/redirects.yaml': '/japan/hub: index.md\n/japan/: hub.md\n',
  })
  expect(found).toEqual([
    'malmo/redirects.yaml:1:1 redirect-over-page',
    'malmo/redirects.yaml:2:1 redirect-over-page',
  ])
})

test('an old address that a page claims for itself is a problem, unless both lead to the same place', async () => {
  const { found } = await load({
    ...pages,
    'malmo/hub.sv.md': page('Hub', 'fallback: false\nformerSlugs: [lokal, plats]'),
    'malmo/redirects.yaml': '/japan/lokal/: index.md\n/japan/plats: hub.md\n',
  })
  expect(found).toEqual(['malmo/redirects.yaml:1:1 duplicate-redirect'])
})

test('a redirect to an address leads to what stands there, and a problem is told where nothing does', async () => {
  const files = {
    ...pages,
    'malmo/redirects.yaml': `/a/: /japan/hub
/b/: /japan/feed.xml
/c/: /japan/ja/kensaku/
/d/: /kontakt/
/e/: /japan/nowhere/
/f/: /e
`,
  }
  const sites = [association, { ...malmo, ownFiles: ['feed.xml'] }]
  const { found, redirects } = await load(files, { sites })
  expect(found).toEqual(['malmo/redirects.yaml:5:6 missing-page'])
  expect(redirects('malmo')).toEqual([
    '/a/ → /japan/hub/',
    '/b/ → /japan/feed.xml',
    '/c/ → /japan/ja/kensaku/',
    '/d/ → /kontakt/',
  ])
})

test('while a page of the site cannot be shown, nobody can say that nothing stands at an address', async () => {
  const { found } = await load({
    ...pages,
    'malmo/om.sv.md': page('Om', 'slug: about\nordr: 1'),
    'malmo/redirects.yaml': '/a/: /japan/about/\n',
  })
  expect(found).toEqual(['malmo/om.sv.md:4:1 unknown-key'])
})

test('a redirect to a page or a heading that is not there is a problem at its target', async () => {
  const { found, redirects } = await load({
    'association/om/index.sv.md': page('Om'),
    'association/redirects.yaml': '/a/: hubb.md\n/b/: om.md#mal\n/c/: nowhere:om.md\n',
  })
  expect(found).toEqual([
    'association/redirects.yaml:1:6 missing-page',
    'association/redirects.yaml:2:6 missing-fragment',
    'association/redirects.yaml:3:6 missing-page',
  ])
  expect(redirects('association')).toEqual(['/b/ → /om/#mal'])
})
