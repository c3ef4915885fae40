import { expect, test } from 'vitest'
import { load, page } from '../content.fixture.ts'

const pages = { 'malmo/index.sv.md': page('Start') }
const withGlossary = (text: string) => load({ ...pages, 'shared/glossary.yaml': text })

test('terms are read with their forms', async () => {
  const { found, graph } = await withGlossary(
    'malmo-stad:\n  forms: { sv: [Malmö stad, "Malmö stads*"], ja: マルメ市 }\n  not: { ja: マルモ市 }\n  note: Kommunen.\n',
  )
  expect(found).toEqual([])
  expect(graph.glossary).toEqual([
    {
      key: 'malmo-stad',
      forms: { sv: ['Malmö stad', 'Malmö stads*'], ja: ['マルメ市'] },
      not: { ja: ['マルモ市'] },
      note: 'Kommunen.',
    },
  ])
})

test('without the file there are none', async () => {
  expect((await load(pages)).graph.glossary).toEqual([])
})

test.each([
  ['a first form that stands for many', 'a:\n  forms: { sv: ["avtal*", avtal] }\n', '2:16 wrong-value'],
  ['a star within a word', 'a:\n  forms: { sv: [avtal, "av*tal"] }\n', '2:24 wrong-value'],
  ['no forms', 'a:\n  note: Nej\n', '1:1 missing-key'],
  ['a field that is none', 'a:\n  forms: { sv: avtal }\n  nott: x\n', '3:3 unknown-key'],
  ['a key that is none', 'Malmö:\n  forms: { sv: Malmö }\n', '1:1 wrong-value'],
])('%s is told of', async (_name, text, place) => {
  const { found, graph } = await withGlossary(text)
  expect(found).toEqual([`shared/glossary.yaml:${place}`])
  expect(graph.glossary).toEqual([])
})
