import { expect, test } from 'vitest'
import { load, page } from '../content.fixture.ts'
import { pageId } from '../page.ts'
import { graphFingerprint, textsFingerprint } from './fingerprints.ts'
import { nodeOf } from './graph.ts'

const files = {
  'malmo/index.sv.md': page('Start'),
  'malmo/a.sv.md': page('A', '', '## Mål\n\n[B](b.md)\n\nEtt stycke.'),
  'malmo/a.en.md': page('A', '', '## Aim\n\nA paragraph.'),
  'malmo/b.sv.md': page('B'),
  'association/index.sv.md': page('Start'),
  'association/a.sv.md': '---\nmirrors: malmo:a.md\n---\n',
}

/** What is another name than before, of the graph and of the pages' texts, when files have changed. */
async function changed(changes: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const [before, after] = [await namesOf(files), await namesOf({ ...files, ...changes })]
  return [...after].filter(([key, name]) => before.get(key) !== name).map(([key]) => key)
}

async function namesOf(content: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, string>> {
  const { graph } = await load(content)
  const ids = ['malmo/', 'malmo/a', 'malmo/b', 'association/a'].map(pageId)
  return new Map([
    ['graph', graphFingerprint(graph)],
    ...ids.map((id) => [id, textsFingerprint(nodeOf(graph, id))] as const),
  ])
}

test('a text that others do not show changes its page alone, and what mirrors it', async () => {
  expect(await changed({})).toEqual([])
  const text = 'Ett stycke till.\n\n## Mål\n\n[B](b.md)\n\nEtt annat stycke.'
  expect(await changed({ 'malmo/a.sv.md': page('A', '', text) })).toEqual(['malmo/a', 'association/a'])
  expect(await changed({ 'malmo/a.en.md': page('A', '', '## Aim\n\nAnother.') })).toEqual([
    'malmo/a',
    'association/a',
  ])
})

test.each([
  ['title', page('Å', '', '## Mål\n\n[B](b.md)\n\nEtt stycke.')],
  ['field', page('A', 'order: 3', '## Mål\n\n[B](b.md)\n\nEtt stycke.')],
  ['heading', page('A', '', '## Syfte\n\n[B](b.md)\n\nEtt stycke.')],
  ['link', page('A', '', '## Mål\n\n[B](index.md)\n\nEtt stycke.')],
])('another %s is what others may show', async (_name, text) => {
  expect(await changed({ 'malmo/a.sv.md': text })).toEqual(['graph', 'malmo/a', 'association/a'])
})

test('so are a new page and other data', async () => {
  expect(await changed({ 'malmo/c.sv.md': page('C') })).toEqual(['graph'])
  expect(await changed({ 'shared/search-aliases.yaml': 'same:\n  - [bro, 橋]\n' })).toEqual(['graph'])
})
