import { expect, test } from 'vitest'
import { load, page } from '../content.fixture.ts'

const start = { 'malmo/index.sv.md': page('Start') }

test('the address is the file’s name, in every language', async () => {
  const { urls } = await load({ ...start, 'malmo/hub.sv.md': page('Hubben') })
  expect(urls('malmo/hub')).toEqual(['/hub/', '/en/hub/', '/ja/hub/'])
})

test('a slug holds for its own language and where its text stands in', async () => {
  const { urls } = await load({
    ...start,
    'malmo/avtal.sv.md': page('A', 'slug: frihandelsavtal'),
    'malmo/avtal.en.md': page('A', 'slug: agreement'),
  })
  expect(urls('malmo/avtal')).toEqual(['/frihandelsavtal/', '/en/agreement/', '/ja/agreement/'])
})

test('a section’s slug is part of the addresses of its pages, also where it opts out of fallback itself', async () => {
  const { urls } = await load({
    ...start,
    'malmo/nyheter/index.sv.md': page('N', 'slug: nytt\nfallback: false'),
    'malmo/nyheter/index.en.md': page('N', 'slug: news'),
    'malmo/nyheter/a.sv.md': page('A'),
    'malmo/nyheter/a.ja.md': page('A', 'slug: あ'),
  })
  expect(urls('malmo/nyheter/a')).toEqual(['/nytt/a/', '/en/news/a/', '/ja/news/あ/'])
})

test('a folder without a page of its own is part of the address, and the page above it is the parent', async () => {
  const { urls, node } = await load({
    ...start,
    'malmo/om/index.sv.md': page('Om', 'slug: om-oss'),
    'malmo/om/Arkiv/2024/a.sv.md': page('A'),
  })
  expect(urls('malmo/om/Arkiv/2024/a')[0]).toBe('/om-oss/arkiv/2024/a/')
  expect(node('malmo/om/Arkiv/2024/a').parent).toBe('malmo/om')
})

test('capitals of file names are lower case in addresses', async () => {
  const { urls, found } = await load({ ...start, 'malmo/Om-Oss/Våra-Mål.sv.md': page('Mål') })
  expect(found).toEqual([])
  expect(urls('malmo/Om-Oss/Våra-Mål')[0]).toBe('/om-oss/våra-mål/')
})

test('a site without a start page still has its other pages', async () => {
  const { urls, node } = await load({ 'association/om/historia.sv.md': page('Historia') })
  expect(urls('association/om/historia')).toEqual(['/om/historia/', '/en/om/historia/', '/ja/om/historia/'])
  expect(node('association/om/historia').parent).toBeNull()
})

test('a start page has the site’s address and no slug', async () => {
  const { found, urls } = await load({ 'malmo/index.sv.md': page('Start', 'slug: start') })
  expect(found).toEqual(['malmo/index.sv.md:3:7 wrong-value'])
  expect(urls('malmo/')[0]).toBe('/')
})

test('two pages at one address are one problem, whatever the number of languages', async () => {
  const { printed, urls } = await load({
    ...start,
    'malmo/a.sv.md': page('A'),
    'malmo/b.sv.md': page('B', 'slug: a'),
  })
  expect(printed).toMatchInlineSnapshot(`
    "malmo/b.sv.md:3:7  duplicate-slug
      The slug "a" gives this page the same address as "malmo/a.sv.md".
        2 | title: B
      > 3 | slug: a
        4 | ---
      Give one of the pages another slug."
  `)
  expect(urls('malmo/b'), 'so that a preview can show the rest').toEqual([undefined, undefined, undefined])
})

test('two stand-ins at one address are a problem though their sources are not', async () => {
  const { found } = await load({
    ...start,
    'malmo/a.sv.md': page('A', 'slug: ett'),
    'malmo/a.en.md': page('A', 'slug: same'),
    'malmo/b.sv.md': page('B', 'slug: same'),
    'malmo/b.en.md': page('B', 'slug: two\nformerSlugs: [b]'),
    'malmo/c.en.md': page('C', 'slug: same\nsource: en\nfallback: false'),
  })
  expect(found).toEqual(['malmo/c.en.md:3:7 duplicate-slug'])
  const stand = await load({
    ...start,
    'malmo/a.sv.md': page('A', 'slug: ett'),
    'malmo/a.en.md': page('A', 'slug: same'),
    'malmo/b.sv.md': page('B', 'slug: two'),
    'malmo/b.ja.md': page('B', 'slug: same'),
  })
  expect(stand.found).toEqual(['malmo/b.ja.md:3:7 duplicate-slug'])
})

test('addresses that would differ in capitals alone are the same', async () => {
  const { found } = await load({
    ...start,
    'malmo/Hub.sv.md': page('Hub'),
    'malmo/plats.sv.md': page('Plats', 'slug: hub'),
    'malmo/a.sv.md': page('A', 'slug: Plats'),
  })
  expect(found).toEqual(['malmo/a.sv.md:3:7 bad-slug', 'malmo/plats.sv.md:3:7 duplicate-slug'])
})

test('addresses that differ in the way that letters are composed are the same', async () => {
  const { found } = await load({
    ...start,
    'malmo/a.sv.md': page('A', 'slug: "m\\u0061\\u030al"'),
    'malmo/mål.sv.md': page('B'),
  })
  expect(found).toEqual(['malmo/mål.sv.md:1:1 duplicate-slug'])
})

test('two sections at one address are one problem, not one for each page of the same name below', async () => {
  const { found } = await load({
    ...start,
    'malmo/a/index.sv.md': page('A'),
    'malmo/a/x.sv.md': page('X'),
    'malmo/b/index.sv.md': page('B', 'slug: a'),
    'malmo/b/x.sv.md': page('X'),
    'malmo/b/y.sv.md': page('Y'),
  })
  expect(found).toEqual(['malmo/b/index.sv.md:3:7 duplicate-slug'])
})

test.each(['en', 'ja', 'sok', '404', 'assets', 'pagefind', 'admin'])(
  'the slug %s is the site’s own',
  async (slug) => {
    const { found } = await load({ ...start, 'malmo/a.sv.md': page('A', `slug: "${slug}"`) })
    expect(found).toEqual(['malmo/a.sv.md:3:7 reserved-slug'])
  },
)

test('a section at an address of the site’s own is one problem, not one for each page below', async () => {
  const { found } = await load({
    ...start,
    'malmo/a/index.sv.md': page('A', 'slug: admin'),
    'malmo/a/b.sv.md': page('B'),
    'malmo/assets/b.sv.md': page('B'),
  })
  expect(found).toEqual(['malmo/a/index.sv.md:3:7 reserved-slug', 'malmo/assets/b.sv.md:1:1 reserved-slug'])
})

test('a slug is reserved only where the site has something: at the start of a language that uses it', async () => {
  const { found, printed } = await load({
    ...start,
    'malmo/om.sv.md': page('Om'),
    'malmo/om/en.sv.md': page('En'),
    'malmo/kensaku.sv.md': page('Kensaku', 'fallback: false'),
    'malmo/a.sv.md': page('A', 'slug: search'),
  })
  expect(found).toEqual(['malmo/a.sv.md:3:7 reserved-slug'])
  expect(printed).toContain('(/japan/en/search/)')
})
