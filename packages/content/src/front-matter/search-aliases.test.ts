import { expect, test } from 'vitest'
import { load, page } from '../content.fixture.ts'

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
  const { found, printed } = await withAliases('pages:\n  malmo/avtl.md: [tull]\n')
  expect(found).toEqual(['shared/search-aliases.yaml:2:3 missing-page'])
  expect(printed).toContain('malmo/avtal.md')
})

test.each([
  ['same:\n  - [EPA]\n', '2:5'],
  ['same: EPA\n', '1:7'],
  ['pages:\n  malmo/avtal: [tull]\n', '2:3'],
  ['pages:\n  malmo/avtal.md: []\n', '2:19'],
  ['words: [EPA, FTA]\n', '1:1'],
])('%j is refused at %s', async (text, position) => {
  const { found, graph } = await withAliases(text)
  expect(found).toHaveLength(1)
  expect(found[0]).toContain(`shared/search-aliases.yaml:${position} `)
  expect(graph.searchAliases).toEqual([])
})
