import { i18n } from '@kakehashi/i18n'
import { expect, test } from 'vitest'
import { ja, sampleGraph, sampleVersion, sv } from '../outputs/sample-graph.ts'
import { directoryOf } from './members.ts'

const graph = await sampleGraph({
  'malmo/index.sv.md': '---\ntitle: Start\n---\nText.',
  'malmo/alla.sv.md': '---\ntitle: Alla\nmembers: {}\n---\nText.',
  'malmo/alla.ja.md': '---\ntitle: 一覧\n---\n本文です。',
  'malmo/lund.sv.md': '---\ntitle: Lund\nmembers: { city: lund }\n---\nText.',
  'shared/members.yaml': `sectors: { university: { sv: Universitet, ja: 大学 }, business: { sv: Näringsliv } }
cities: { lund: { sv: Lund, ja: ルンド } }
members:
  b: { name: Bolaget, language: sv, sector: business }
  a: { name: Lunds universitet, language: sv, translations: { ja: ルンド大学 }, sector: university, city: lund }`,
})
const shown = (id: string, locale = sv) => directoryOf(graph, sampleVersion(graph, id, locale), i18n)

test('a page lists the organisations of its group, in the order of the file', () => {
  expect(shown('malmo/alla')?.members.map(({ name }) => name.text)).toEqual(['Bolaget', 'Lunds universitet'])
  expect(shown('malmo/lund')?.members.map(({ name }) => name.text)).toEqual(['Lunds universitet'])
  expect(shown('malmo/')).toBeUndefined()
})

test('a name is shown in the reader’s language beside the organisation’s own', () => {
  expect(shown('malmo/alla', ja)?.members[1]).toEqual({
    name: { text: 'ルンド大学' },
    ownName: { text: 'Lunds universitet', lang: 'sv' },
    sector: { text: '大学' },
    city: { text: 'ルンド' },
  })
})

test('a sector without a name in the reader’s language is marked with another’s', () => {
  expect(shown('malmo/alla', ja)?.members[0]?.sector).toEqual({ text: 'Näringsliv', lang: 'sv' })
})

test('there is a link, with its number of organisations, to each group that has a page, and to no other', () => {
  const filters = shown('malmo/lund')?.filters.map(({ heading, groups }) => [
    heading,
    groups.map(({ label, count, isCurrent }) => [label.text, count, isCurrent]),
  ])
  expect(filters).toEqual([
    ['Sektor', [['Alla', 2, false]]],
    ['Ort', [['Lund', 1, true]]],
  ])
})
