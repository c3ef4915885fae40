import { expect, test } from 'vitest'
import { load, malmo, page } from '../content.fixture.ts'

const site = {
  'malmo/index.sv.md': page('Start', '', '## Nyheter\n\nText.'),
  'malmo/index.en.md': page('Start', '', '## News\n\nText.'),
  'malmo/index.ja.md': page('開始', '', '## お知らせ\n\nテキスト。'),
  'malmo/hub/index.sv.md': page('Hub', 'slug: hubben', '## Öppet\n\nText.'),
  'malmo/hub/index.ja.md': page('ハブ', 'slug: ハブ', '## 営業\n\n本文。'),
  'malmo/om/historia.sv.md': page('Historia'),
  'association/hub.sv.md': page('Hub', '', '## Mål\n\nText.'),
}

/** What a page of the folder `malmo/om` with this text gives. */
function linking(text: string, tag = 'sv', files: Readonly<Record<string, string>> = {}) {
  return load({ ...site, [`malmo/om/a.${tag}.md`]: page('A', `source: ${tag}`, text), ...files })
}

test.each([
  ['../hub.md', '/japan/hubben/'],
  ['../hub/index.md', '/japan/hubben/'],
  ['../hub.sv.md', '/japan/hubben/'],
  ['../hub.ja.md', '/japan/hubben/'],
  ['../hub/index.sv.md', '/japan/hubben/'],
  ['.././hub.md#', '/japan/hubben/'],
  ['../hub.md#oppet', '/japan/hubben/#oppet'],
  ['historia.md', '/japan/om/historia/'],
  ['./historia.sv.md', '/japan/om/historia/'],
  ['../om/historia.md', '/japan/om/historia/'],
  ['../index.md#nyheter', '/japan/#nyheter'],
  ['malmo:hub.md', '/japan/hubben/'],
  ['association:hub.md', 'https://bridge.se/hub/'],
  ['association:hub.sv.md#mal', 'https://bridge.se/hub/#mal'],
  ['a.md', '/japan/om/a/'],
  ['https://example.com/', 'https://example.com/'],
  ['https://malmo.se/', 'https://malmo.se/'],
  ['https://malmo.se/kontakt/', 'https://malmo.se/kontakt/'],
  ['https://malmo.se.example.com/japan/', 'https://malmo.se.example.com/japan/'],
  ['https://malmo.se/japan/sok/?q=avtal', 'https://malmo.se/japan/sok/?q=avtal'],
  ['mailto:a@b.se', 'mailto:a@b.se'],
])('%s leads to %s', async (href, address) => {
  const { html, found } = await linking(`[x](${href})`)
  expect(found).toEqual([])
  expect(html('malmo/om/a', 'sv')).toContain(`<a ${address}>x</a>`)
})

test.each([
  ['../hubb.md', 'missing-page', '../hub.md'],
  ['../hubb.md#oppet', 'missing-page', '../hub.md#oppet'],
  ['../historia.md', 'missing-page', 'historia.md'],
  ['../nyheter/historia.md', 'missing-page', 'historia.md'],
  ['../Hub.md', 'missing-page', '../hub.md'],
  ['asociation:hub.md', 'missing-page', 'association:hub.md'],
  ['../readme.md', 'missing-page', undefined],
  ['../hub', 'missing-page', '../hub.md'],
  ['../hub/', 'missing-page', '../hub.md'],
  ['../om/', 'missing-file', undefined],
  ['avtal.pdf', 'missing-file', undefined],
  ['../hub.txt', 'missing-file', '../hub.md'],
  ['progam.pdf', 'missing-file', 'program.pdf'],
  ['../program.pdf#page=2', 'missing-file', 'program.pdf#page=2'],
  ['../hub.mdd', 'missing-file', '../hub.md'],
  ['/japan/hubben/', 'missing-page', '../hub.md'],
  ['/japan/en/hubben#oppet', 'missing-page', '../hub.md#oppet'],
  ['/japan/ja/%E3%83%8F%E3%83%96/', 'missing-page', '../hub.md'],
  ['/hubben/index.html', 'missing-page', '../hub.md'],
  ['/japan/', 'missing-page', '../index.md'],
  ['/om/historia.sv.md', 'missing-page', 'historia.md'],
  ['/om/program.pdf', 'missing-page', 'program.pdf'],
  ['/nowhere/', 'missing-page', undefined],
  ['https://malmo.se/japan/hubben/', 'missing-page', '../hub.md'],
  ['http://www.malmo.se/japan/en/hubben?x=1#oppet', 'missing-page', '../hub.md#oppet'],
  ['https://MALMO.se/japan/ja/%E3%83%8F%E3%83%96/index.html', 'missing-page', '../hub.md'],
  ['https://malmo.se/japan', 'missing-page', '../index.md'],
  ['https://bridge.se/ja/hub/#mal', 'missing-page', 'association:hub.md#mal'],
  ['https://malmo.se/japan/nowhere/', 'missing-page', undefined],
  ['https://bridge.se/%zz', 'missing-page', undefined],
  ['../../association/hub.sv.md#mal', 'link-outside', 'association:hub.md#mal'],
  ['association:../malmo/hub.md', 'link-outside', '../hub.md'],
  ['Association:hub.md', 'missing-page', 'association:hub.md'],
  ['www.malmo.se/x/#a', 'missing-file', 'https://www.malmo.se/x/#a'],
  ['https//malmo.se', 'missing-file', 'https://malmo.se'],
  ['a.b@malmo.se', 'missing-file', 'mailto:a.b@malmo.se'],
  ['../../../x.pdf', 'link-outside', undefined],
  ['association:../x.md', 'link-outside', undefined],
  ['#', 'missing-fragment', undefined],
  ['#Rubrik', 'missing-fragment', 'rubrik'],
  ['#Så-här', 'missing-fragment', 'sa-har'],
  ['#営業', 'missing-fragment', undefined],
  ['../hub.md#営業', 'missing-fragment', undefined],
  ['../hub.md#opet', 'missing-fragment', 'oppet'],
])('%s is a problem: %s, and what was meant is %s', async (href, code, meant) => {
  const { problems } = await linking(`Se [x](${href}).\n\n## Rubrik\n\n## Så här!`, 'sv', {
    'malmo/om/program.pdf': '%PDF',
  })
  expect(problems).toMatchObject([{ code, place: { line: 5, column: 4 } }])
  expect(problems[0]?.values['nearest']).toBe(meant)
})

test('a README is no page', async () => {
  const { found } = await linking('[x](README.md)', 'sv', { 'malmo/om/README.md': 'Om.' })
  expect(found).toEqual(['malmo/om/a.sv.md:5:1 missing-page'])
})

test('a problem with a link is printed with what was meant', async () => {
  const { printed } = await linking('Läs\nom [hubben](../hubb.md) här.')
  expect(printed).toMatchInlineSnapshot(`
    "malmo/om/a.sv.md:6:4  missing-page
      This links to "../hubb.md", which is not a page.
        5 | Läs
      > 6 | om [hubben](../hubb.md) här.
        7 |
      Did you mean "../hub.md"?"
  `)
})

test('a link leads to the reader’s language', async () => {
  const { html, found } = await linking('[x](../hub.md#oppet)と[y](../index.md)', 'ja')
  expect(found).toEqual([])
  expect(html('malmo/om/a', 'ja')).toContain(
    encodeURI('<a /japan/ja/ハブ/#oppet>x</a>').replaceAll(/%20|%3C|%3E/g, decodeURI),
  )
})

test('a link to a page that lacks the language is a warning and marked', async () => {
  const { html, printed } = await linking('[x](historia.md)', 'en')
  expect(html('malmo/om/a', 'en')).toContain('<a /japan/en/om/historia/ sv>x</a>')
  expect(printed).toMatchInlineSnapshot(`
    "malmo/om/a.en.md:5:1  fallback-link (warning)
      This links to "historia.md", which does not exist in English.
        4 | ---
      > 5 | [x](historia.md)
        6 |
      Translate that page; until then visitors are led to it in Swedish."
  `)
})

test('a link to a page that opts out of fallback leads to the language that its readers know best', async () => {
  const files = {
    'malmo/om/b.sv.md': page('B', 'fallback: false'),
    'malmo/om/b.en.md': page('B', 'slug: bee'),
    'malmo/om/c.sv.md': page('C', 'fallback: false'),
  }
  const { html, found } = await linking('[x](b.md)と[y](c.md)', 'ja', files)
  expect(found).toEqual(['malmo/om/a.ja.md:5:1 fallback-link', 'malmo/om/a.ja.md:5:11 fallback-link'])
  expect(html('malmo/om/a', 'ja')).toContain('<a /japan/en/om/bee/ en>x</a>')
  expect(html('malmo/om/a', 'ja')).toContain('<a /japan/om/c/ sv>y</a>')
})

test('a text that stands in keeps its readers in their language', async () => {
  const { html } = await linking('[x](../hub.md#oppet) [y](historia.md) [z](#rubrik)\n\n## Rubrik')
  expect(decodeURI(html('malmo/om/a', 'ja'))).toContain(
    '<a /japan/ja/ハブ/#oppet>x</a> <a /japan/ja/om/historia/ sv>y</a> <a #rubrik>z</a>',
  )
})

test('a heading that the reader’s language lacks is left out of the link', async () => {
  const { html, found } = await linking('[x](b.md#mer)', 'sv', {
    'malmo/om/b.sv.md': page('B', '', '## Ett\n\n## Mer'),
    'malmo/om/b.en.md': page('B', '', '## One'),
  })
  expect(found).toEqual([])
  expect(html('malmo/om/a', 'sv')).toContain('<a /japan/om/b/#mer>')
  expect(html('malmo/om/a', 'en')).toContain('<a /japan/en/om/b/>')
})

test('footnotes and blocks with an id can be linked to', async () => {
  const { found } = await linking('[x](#ruta) [y](#footnote-1) Ord.[^1]\n\nRuta. {#ruta}\n\n[^1]: Not.')
  expect(found).toEqual([])
})

test('dead links keep their words', async () => {
  const { html } = await linking('[x](../hubb.md)')
  expect(html('malmo/om/a', 'sv')).toContain('<dead>x</dead>')
})

test('back links name the pages that link here, in any language, once', async () => {
  const { graph } = await load({
    ...site,
    'malmo/a.sv.md': page('A', '', '[x](hub.md) [y](hub.md) [z](a.md) [q](nowhere.md)'),
    'malmo/a.ja.md': page('A', '', '[x](om/historia.md)'),
    'association/b.sv.md': page('B', '', '[x](malmo:hub.md)'),
    'association/m.sv.md': '---\nmirrors: malmo:a.md\n---\n',
  })
  expect([...graph.backLinks]).toEqual([
    ['malmo/hub', ['association/b', 'malmo/a']],
    ['malmo/om/historia', ['malmo/a']],
  ])
})

test('a file with thousands of dead links shows the first hundred, at once', async () => {
  const started = performance.now()
  const { problems } = await linking('[x](../hubb.md) '.repeat(5_000))
  expect(problems).toHaveLength(100)
  expect(performance.now() - started).toBeLessThan(3_000)
})

test('an unknown contact is a problem at its place in the list', async () => {
  const { printed } = await load({
    'malmo/index.sv.md': page('Start', 'contacts: [ola-ek, ola]'),
    'shared/contacts.yaml':
      'ola-ek: { name: Ola, title: { sv: chef, en: head, ja: 長 }, organization: { sv: Malmö, en: Malmö, ja: マルメ }, phone: "+4640344083" }',
  })
  expect(printed).toMatchInlineSnapshot(`
    "malmo/index.sv.md:3:20  unknown-contact
      There is no contact called "ola".
        2 | title: Start
      > 3 | contacts: [ola-ek, ola]
        4 | ---
      Check the spelling, or add the contact to shared/contacts.yaml."
  `)
})

test('a contact that a page names twice is a problem at its second place', async () => {
  const { found } = await load({
    'malmo/index.sv.md': page('Start', 'contacts: [ola-ek, ola-ek]'),
    'shared/contacts.yaml':
      'ola-ek: { name: Ola, title: { sv: chef, en: head, ja: 部長 }, organization: { sv: Malmö, en: Malmö, ja: マルメ }, phone: "+4640344083" }',
  })
  expect(found).toEqual(['malmo/index.sv.md:3:20 wrong-value'])
})

test('a sector that the directory lacks is a problem at its place in the page', async () => {
  const { printed } = await load({
    'malmo/index.sv.md': page('Start', 'members: { sector: publik }'),
    'shared/members.yaml':
      'sectors: { public: { sv: Offentlig, en: Public, ja: 公的機関 } }\ncities: {}\nmembers: {}',
  })
  expect(printed).toMatchInlineSnapshot(`
    "malmo/index.sv.md:3:20  unknown-member-group
      There is no sector or city called "publik".
        2 | title: Start
      > 3 | members: { sector: publik }
        4 | ---
      Did you mean "public"?"
  `)
})

test('a city that is used and not listed is a problem at its place in the directory', async () => {
  const { printed } = await load({
    'malmo/index.sv.md': page('Start'),
    'shared/members.yaml':
      'sectors: { public: { sv: Offentlig, en: Public, ja: 公的機関 } }\ncities: {}\nmembers:\n  a: { name: A, language: sv, sector: public, city: lund }',
  })
  expect(printed).toMatchInlineSnapshot(`
    "shared/members.yaml:4:53  unknown-member-group
      There is no sector or city called "lund".
        3 | members:
      > 4 |   a: { name: A, language: sv, sector: public, city: lund }
      Check the spelling, or add it to shared/members.yaml."
  `)
})

test('while the directory cannot be read, no page is told that its group is missing', async () => {
  const { problems } = await load({
    'malmo/index.sv.md': page('Start', 'members: { sector: public }'),
    'shared/members.yaml': 'sectors: {}\nmembers: {}',
  })
  expect(problems.map(({ code }) => code)).toEqual(['missing-key'])
})

test('an address in the place of a path is a problem that says how to link to the file', async () => {
  const { printed } = await linking('[x](/japan/hubben/)\n[y](/japan/lokalen/)')
  expect(printed).toMatchInlineSnapshot(`
    "malmo/om/a.sv.md:5:1  missing-page
      This links to "/japan/hubben/", which is an address and not a file.
        4 | ---
      > 5 | [x](/japan/hubben/)
        6 | [y](/japan/lokalen/)
      Write the path to the file instead: "../hub.md".

    malmo/om/a.sv.md:6:1  missing-page
      This links to "/japan/lokalen/", which is an address and not a file.
        5 | [x](/japan/hubben/)
      > 6 | [y](/japan/lokalen/)
        7 |
      Write the path to the file, counted from the folder of this file, as in avtal.md or ../avtal.md."
  `)
})

test('in a preview its own addresses and those of the public site are told to be files', async () => {
  const sites = [{ ...malmo, origin: 'http://localhost:8080', publicOrigin: malmo.origin }]
  const text = '<https://malmo.se/japan/> <http://localhost:8080/japan/> <http://localhost:8081/japan/>'
  const { found } = await load({ 'malmo/index.sv.md': page('Start', '', text) }, { sites })
  expect(found).toEqual(['malmo/index.sv.md:4:1 missing-page', 'malmo/index.sv.md:4:27 missing-page'])
})

test('the links and pictures of a file are checked even where its front matter cannot be used', async () => {
  const text =
    '[a](../hubb.md) [b](../hub.md#opet) [c](progam.pdf) [d](program.pdf) [e](#rubrik) [f](#Rubrik)\n\n![g](x.png)\n\n## Rubrik'
  const { found } = await load({
    ...site,
    'malmo/om/a.sv.md': page('A', 'ordr: 1', text),
    'malmo/om/program.pdf': '%PDF',
    'malmo/b.sv.md': page('B', '', '[x](om/a.md#rubrik)'),
  })
  expect(found).toEqual([
    'malmo/om/a.sv.md:3:1 unknown-key',
    'malmo/om/a.sv.md:5:1 missing-page',
    'malmo/om/a.sv.md:5:17 missing-fragment',
    'malmo/om/a.sv.md:5:37 missing-file',
    'malmo/om/a.sv.md:7:1 missing-image',
  ])
})
