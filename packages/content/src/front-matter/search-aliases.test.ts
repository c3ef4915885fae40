import { expect, test } from 'vitest'
import { load, page, preview } from '../content.fixture.ts'

const pages = { 'malmo/index.sv.md': page('Start'), 'malmo/avtal.sv.md': page('Avtalet') }
const withAliases = (text: string) => load({ ...pages, 'shared/search-aliases.yaml': text })

test('words for the same thing and words for a page are read', async () => {
  const { found, graph } = await withAliases(
    'same:\n  - [EPA, frihandelsavtal]\npages:\n  malmo/index.md: [vänort]\n  malmo/avtal.md: [tull, 関税]\n',
  )
  expect(found).toEqual([])
  expect(graph.searchAliases).toEqual([
    { words: ['EPA', 'frihandelsavtal'] },
    { words: ['vänort'], page: 'malmo/' },
    { words: ['tull', '関税'], page: 'malmo/avtal' },
  ])
})

test('without the file there are none', async () => {
  expect((await load(pages)).graph.searchAliases).toEqual([])
})

test('a page that is not there is told of, with the one that was meant', async () => {
  const { printed } = await withAliases(
    'pages:\n  malmo/avtl.md: [tull]\n  malmo/nowhere-at-all.md: [tull]\n',
  )
  expect(printed).toMatchInlineSnapshot(`
    "shared/search-aliases.yaml:2:3  missing-page
      There is no page "malmo/avtl.md".
        1 | pages:
      > 2 |   malmo/avtl.md: [tull]
        3 |   malmo/nowhere-at-all.md: [tull]
      Did you mean "malmo/avtal.md"?

    shared/search-aliases.yaml:3:3  missing-page
      There is no page "malmo/nowhere-at-all.md".
        2 |   malmo/avtl.md: [tull]
      > 3 |   malmo/nowhere-at-all.md: [tull]
        4 |
      Check the path, which is counted from the folder content and has no language, as in malmo/avtal.md."
  `)
})

test('a word that stands twice in a list is told of, whatever its case and width', async () => {
  const { printed, graph } = await withAliases(
    'same:\n  - [EPA, FTA, ＥＰＡ]\n  - [EPA, avtal]\npages:\n  malmo/avtal.md: [Tull, tull]\n',
  )
  expect(printed).toMatchInlineSnapshot(`
    "shared/search-aliases.yaml:2:16  wrong-value
      The word "ＥＰＡ" stands more than once in the same list.
        1 | same:
      > 2 |   - [EPA, FTA, ＥＰＡ]
        3 |   - [EPA, avtal]
      Keep it in one place and delete it in the others.

    shared/search-aliases.yaml:5:26  wrong-value
      The word "tull" stands more than once in the same list.
        4 | pages:
      > 5 |   malmo/avtal.md: [Tull, tull]
        6 |
      Keep it in one place and delete it in the others."
  `)
  expect(graph.searchAliases).toEqual([])
})

test('a list that is too short is told of, with an example', async () => {
  const { printed } = await withAliases('same:\n  - [EPA]\n')
  expect(printed).toContain('Write it as in [EPA, frihandelsavtal].')
})

test('a preview keeps the last good aliases', async () => {
  const next = await preview({ ...pages, 'shared/search-aliases.yaml': 'same: [[EPA, avtal]]\n' })
  const good = (await next()).graph.searchAliases
  expect(good).toEqual([{ words: ['EPA', 'avtal'] }])
  for (const faulty of ['same: [', 'same: [[EPA, epa]]\n', 'pages: { malmo/avtl.md: [tull] }\n']) {
    const { found, graph } = await next({ 'shared/search-aliases.yaml': faulty })
    expect(found).toHaveLength(1)
    expect(graph.searchAliases).toEqual(good)
  }
})

test.each([
  ['same:\n  - [EPA]\n', '2:5'],
  ['same: EPA\n', '1:7'],
  ['pages:\n  malmo/avtal: [tull]\n', '2:3'],
  ['pages:\n  malmo/avtal.md: []\n', '2:19'],
  ['words: [EPA, FTA]\n', '1:1'],
  ['same:\n  - [EPA, 2019]\n', '2:11'],
  ['- [EPA, FTA]\n', '1:1'],
])('%j is refused at %s', async (text, position) => {
  const { found, graph } = await withAliases(text)
  expect(found).toHaveLength(1)
  expect(found[0]).toContain(`shared/search-aliases.yaml:${position} `)
  expect(graph.searchAliases).toEqual([])
})
