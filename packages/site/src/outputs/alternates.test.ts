import { expect, test } from 'vitest'
import { alternatesOf, canonicalUrl } from './alternates.ts'
import { en, ja, sampleGraph, sampleVersion, sv } from './sample-graph.ts'

const graph = await sampleGraph({
  'malmo/index.sv.md': '---\ntitle: Start\n---\nText.',
  'malmo/index.en.md': '---\ntitle: Start\n---\nText.',
  'malmo/avtal.sv.md': '---\ntitle: Avtal\n---\nText.',
  'malmo/avtal.ja.md': '---\ntitle: 協定\nslug: 協定\n---\nText.',
  'malmo/rapport.en.md': '---\ntitle: Report\nsource: en\n---\nText.',
  'malmo/rapport.ja.md': '---\ntitle: 報告\n---\nText.',
  'association/avtal.sv.md': '---\nmirrors: malmo:avtal.md\nslug: eu-avtalet\n---\n',
})
const malmo = 'https://malmo.se/samarbete-med-japan'

test('a page names itself, its translations and the default, percent-encoded', () => {
  expect(alternatesOf(graph, sampleVersion(graph, 'malmo/avtal', sv))).toEqual([
    { hreflang: 'sv', url: `${malmo}/avtal/` },
    { hreflang: 'ja', url: `${malmo}/ja/%E5%8D%94%E5%AE%9A/` },
    { hreflang: 'x-default', url: `${malmo}/avtal/` },
  ])
})

test('all translations of a page name the same alternates', () => {
  for (const { versions } of graph.nodes.values()) {
    const lists = [...versions.values()]
      .map((version) => alternatesOf(graph, version))
      .filter((list) => list.length > 0)
    expect(new Set(lists.map((list) => JSON.stringify(list))).size).toBeLessThanOrEqual(1)
  }
})

test('the default is the source where the first language of the site is missing', () => {
  const alternates = alternatesOf(graph, sampleVersion(graph, 'malmo/rapport', ja))
  expect(alternates.at(-1)).toEqual({ hreflang: 'x-default', url: `${malmo}/en/rapport/` })
})

test('a fallback has no alternates and names the version in the language of its text', () => {
  const version = sampleVersion(graph, 'malmo/', ja)
  expect(alternatesOf(graph, version)).toEqual([])
  expect(canonicalUrl(graph, version)).toBe(`${malmo}/en/`)
})

test('a page names itself as canonical', () => {
  expect(canonicalUrl(graph, sampleVersion(graph, 'malmo/', en))).toBe(`${malmo}/en/`)
})

test('a mirror has no alternates and names its owner in the same language', () => {
  const version = sampleVersion(graph, 'association/avtal', ja)
  expect(alternatesOf(graph, version)).toEqual([])
  expect(canonicalUrl(graph, version)).toBe(`${malmo}/ja/%E5%8D%94%E5%AE%9A/`)
})

test('the fallback of a mirror names its owner in the language of the text', () => {
  expect(canonicalUrl(graph, sampleVersion(graph, 'association/avtal', en))).toBe(
    canonicalUrl(graph, sampleVersion(graph, 'malmo/avtal', en)),
  )
})
