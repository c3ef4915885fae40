import { expect, test } from 'vitest'
import { load, page } from '../content.fixture.ts'

const owner = {
  'malmo/index.sv.md': page('Start'),
  'malmo/avtal.sv.md': page(
    'Avtalet',
    'slug: avtalet\norder: 5\nformerSlugs: [fordrag]',
    '## Mål\n\n[x](hub.md) [y](#mal)',
  ),
  'malmo/avtal.en.md': page('The agreement', 'slug: agreement\nnavTitle: Agreement', '## Goal'),
  'malmo/hub.sv.md': page('Hub', 'fallback: false'),
  'association/index.sv.md': page('Start'),
}
const mirror = (target: string, fields = '') => `---\nmirrors: ${target}\n${fields}---\n`

test('a mirror shows the owner’s text in every language at an address of its own', async () => {
  const { found, urls, version, node } = await load({
    ...owner,
    'association/eu.sv.md': mirror('malmo:avtal.md', 'slug: eu-avtalet\n'),
  })
  expect(found).toEqual([])
  expect(urls('association/eu')).toEqual(['/eu-avtalet/', '/en/eu-avtalet/', '/ja/eu-avtalet/'])
  expect(['sv', 'en', 'ja'].map((tag) => version('association/eu', tag)?.page.frontMatter.title)).toEqual([
    'Avtalet',
    'The agreement',
    'The agreement',
  ])
  expect(version('association/eu', 'ja')).toMatchObject({ kind: 'fallback', headingIds: ['mal'] })
  expect(node('association/eu')).toMatchObject({
    owner: 'malmo/avtal',
    parent: 'association/',
    site: 'association',
  })
  expect(node('malmo/avtal').owner).toBeNull()
})

test('links in a mirror lead to the owner’s site, those within the text stay', async () => {
  const { html } = await load({ ...owner, 'association/eu.sv.md': mirror('malmo:avtal.md') })
  expect(html('association/eu', 'sv')).toContain('<a https://malmo.se/japan/hub/>x</a> <a #mal>y</a>')
})

test('a mirror has its own slugs in each language, and its own former ones', async () => {
  const { urls, redirects, found } = await load({
    ...owner,
    'association/eu.sv.md': mirror('malmo:avtal.md', 'slug: eu-avtalet\nformerSlugs: [gammal]\n'),
    'association/eu.en.md': mirror('malmo:avtal.md', 'slug: eu-agreement\n'),
  })
  expect(found).toEqual([])
  expect(urls('association/eu')).toEqual(['/eu-avtalet/', '/en/eu-agreement/', '/ja/eu-agreement/'])
  expect(redirects('association')).toContain('/gammal/ → /eu-avtalet/')
})

test('a mirror has its own place in the navigation and keeps the owner’s other fields', async () => {
  const { node, version } = await load({
    ...owner,
    'association/eu.sv.md': mirror('malmo:avtal.md', 'order: 1\nnavTitle: EU\nfallback: false\n'),
    'association/eu.en.md': mirror('malmo:avtal.md'),
  })
  expect(node('association/eu').source.frontMatter).toMatchObject({
    order: 1,
    navTitle: 'EU',
    title: 'Avtalet',
  })
  expect(version('association/eu', 'en')?.page.frontMatter.navTitle).toBe('Agreement')
  expect(version('association/eu', 'ja')).toBeUndefined()
})

test('a mirror without an order has none of the owner’s', async () => {
  const { node } = await load({ ...owner, 'association/eu.sv.md': mirror('malmo:avtal.md') })
  expect(node('association/eu').source.frontMatter).not.toHaveProperty('order')
})

test.each([
  ['a page that is not there', 'malmo:avtl.md'],
  ['a site that is not there', 'lund:avtal.md'],
  ['another mirror', 'malmo:spegel.md'],
  ['a page of its own site', 'association:index.md'],
])('a mirror of %s is a problem and left out', async (_, target) => {
  const { found, graph } = await load({
    ...owner,
    'malmo/spegel.sv.md': mirror('association:index.md'),
    'association/eu.sv.md': mirror(target),
    'association/a.sv.md': page('A', '', '[x](eu.md)'),
  })
  expect(found).toEqual(['association/eu.sv.md:2:10 mirror-owner'])
  expect([...graph.nodes.keys()]).not.toContain('association/eu')
})

test('a problem with a mirror is printed', async () => {
  const { printed } = await load({ ...owner, 'association/eu.sv.md': mirror('malmo:avtl.md') })
  expect(printed).toMatchInlineSnapshot(`
    "association/eu.sv.md:2:10  mirror-owner
      This page should show "malmo:avtl.md", but the other website has no such page of its own.
        1 | ---
      > 2 | mirrors: malmo:avtl.md
        3 | ---
      Did you mean "malmo:avtal.md"?"
  `)
})

test('a translation with a text of its own beside a mirror is a problem', async () => {
  const { found } = await load({
    ...owner,
    'association/eu.sv.md': mirror('malmo:avtal.md'),
    'association/eu.en.md': page('The EU agreement'),
  })
  expect(found).toEqual(['association/eu.en.md:2:8 wrong-value'])
})

test('a mirror of a broken page adds no problem of its own', async () => {
  const { found } = await load({
    ...owner,
    'malmo/avtal.sv.md': page('Avtalet', 'ordr: 1'),
    'malmo/avtal.en.md': page('Agreement', 'ordr: 1'),
    'association/eu.sv.md': mirror('malmo:avtal.md'),
    'association/a.sv.md': page('A', '', '[x](eu.md) [y](malmo:avtal.md#mal)'),
  })
  expect(found).toEqual(['malmo/avtal.en.md:3:1 unknown-key', 'malmo/avtal.sv.md:3:1 unknown-key'])
})
