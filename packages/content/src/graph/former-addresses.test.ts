import { expect, test } from 'vitest'
import { load, page } from '../content.fixture.ts'

const start = { 'malmo/index.sv.md': page('Start') }

test('a former slug leads to the page in its own language and where its text stands in', async () => {
  const { redirects, found } = await load({
    ...start,
    'malmo/hub.sv.md': page('Hub', 'formerSlugs: [lokal]'),
  })
  expect(found).toEqual([])
  expect(redirects('malmo')).toEqual([
    '/japan/en/lokal/ → /japan/en/hub/',
    '/japan/ja/lokal/ → /japan/ja/hub/',
    '/japan/lokal/ → /japan/hub/',
  ])
})

test('former slugs of a section and of a page combine', async () => {
  const { redirects, found } = await load({
    ...start,
    'malmo/nytt/index.sv.md': page('Nytt', 'formerSlugs: [nyheter]\nfallback: false'),
    'malmo/nytt/a.sv.md': page('A', 'formerSlugs: [b]\nfallback: false'),
  })
  expect(found).toEqual([])
  expect(redirects('malmo')).toEqual([
    '/japan/nyheter/ → /japan/nytt/',
    '/japan/nyheter/a/ → /japan/nytt/a/',
    '/japan/nyheter/b/ → /japan/nytt/a/',
    '/japan/nytt/b/ → /japan/nytt/a/',
  ])
})

test('three levels of former slugs combine', async () => {
  const { redirects } = await load({
    'association/a/index.sv.md': page('A', 'formerSlugs: [x]\nfallback: false'),
    'association/a/b/index.sv.md': page('B', 'formerSlugs: [y]\nfallback: false'),
    'association/a/b/c.sv.md': page('C', 'formerSlugs: [z]\nfallback: false'),
  })
  expect(
    redirects('association')
      .filter((line) => line.endsWith(' → /a/b/c/'))
      .map((line) => line.split(' ')[0]),
  ).toEqual(['/a/b/z/', '/a/y/c/', '/a/y/z/', '/x/b/c/', '/x/b/z/', '/x/y/c/', '/x/y/z/'])
})

test('a former path with a slash before it counts from the start of the language', async () => {
  const { redirects } = await load({
    ...start,
    'malmo/om/hub.sv.md': page('Hub', 'formerSlugs: [/gammal/Sida]\nfallback: false'),
    'malmo/om/hub.en.md': page('Hub', 'formerSlugs: [/old/page/]'),
  })
  expect(redirects('malmo')).toEqual([
    '/japan/en/old/page/ → /japan/en/om/hub/',
    '/japan/gammal/Sida/ → /japan/om/hub/',
  ])
})

test('a former slug over a page is a problem at its place in the list', async () => {
  const { printed, redirects } = await load({
    ...start,
    'malmo/a.sv.md': page('A', 'fallback: false\nformerSlugs: [c, b]'),
    'malmo/b.sv.md': page('B'),
  })
  expect(printed).toMatchInlineSnapshot(`
    "malmo/a.sv.md:4:18  redirect-over-page
      The former address "/japan/b/" is now the address of "malmo/b.sv.md".
        3 | fallback: false
      > 4 | formerSlugs: [c, b]
        5 | ---
      Remove the former address, or give the page that stands there another slug."
  `)
  expect(redirects('malmo')).toEqual(['/japan/c/ → /japan/a/'])
})

test('a former slug cannot take the place of the search page or of a start page', async () => {
  const { found } = await load({
    ...start,
    'malmo/a.sv.md': page('A', 'fallback: false\nformerSlugs: [sok, en, /]'),
  })
  expect(found).toEqual([
    'malmo/a.sv.md:4:15 redirect-over-page',
    'malmo/a.sv.md:4:20 redirect-over-page',
    'malmo/a.sv.md:4:24 redirect-over-page',
  ])
})

test('a slug that is back leaves no redirect to itself', async () => {
  const { redirects, found } = await load({ ...start, 'malmo/a.sv.md': page('A', 'formerSlugs: [a]') })
  expect([found, redirects('malmo')]).toEqual([[], []])
})

test('two pages with the same former slug are a problem', async () => {
  const { printed } = await load({
    ...start,
    'malmo/a.sv.md': page('A', 'formerSlugs: [x]'),
    'malmo/b.sv.md': page('B', 'formerSlugs: [x]'),
  })
  expect(printed).toMatchInlineSnapshot(`
    "malmo/b.sv.md:3:15  duplicate-redirect
      The former address "/japan/x/" already leads somewhere else, as "malmo/a.sv.md" says.
        2 | title: B
      > 3 | formerSlugs: [x]
        4 | ---
      Keep it in one of the two places only."
  `)
})

test('a new page at an address below a section’s former one stands, without a word', async () => {
  const { found, redirects } = await load({
    ...start,
    'malmo/nytt/index.sv.md': page('Nytt', 'formerSlugs: [nyheter]\nfallback: false'),
    'malmo/nytt/a.sv.md': page('A', 'fallback: false'),
    'malmo/nyheter/a.sv.md': page('En annan', 'fallback: false'),
  })
  expect(found).toEqual([])
  expect(redirects('malmo')).toEqual(['/japan/nyheter/ → /japan/nytt/'])
})
